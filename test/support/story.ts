import type { CycleMoment } from '../../src/modules/instrument/vocabulary.js';
import type { FallBackReason, Phase } from '../../src/modules/trajectory/vocabulary.js';
import type { CriterionCode } from '../../src/modules/transition/vocabulary.js';
import { graphql } from '../generated/gql.js';
import type { TestServer } from './server.js';
import type { Levels, World } from './world.js';

const DOMAINS = [
  'FINANCES',
  'WORK_AND_EDUCATION',
  'TIME_USE',
  'HOUSING',
  'DOMESTIC_RELATIONS',
  'MENTAL_HEALTH',
  'PHYSICAL_HEALTH',
  'SUBSTANCE_USE',
  'BASIC_ADL',
  'INSTRUMENTAL_ADL',
  'SOCIAL_NETWORK',
  'COMMUNITY_PARTICIPATION',
  'JUSTICE',
] as const;

/** The matrix for who is 18 or older. */
const ADULTS = { code: 'ZRM', version: '2017' };

const Start = graphql(`
  mutation StoryStart($input: TrajectoryStartInput!) {
    trajectoryStart(input: $input) { trajectory { id version } errors { code } }
  }
`);

const Record = graphql(`
  mutation StoryRecord($input: MatrixMeasurementRecordInput!) {
    matrixMeasurementRecord(input: $input) { matrixMeasurement { id version } errors { code path } }
  }
`);

const Finalize = graphql(`
  mutation StoryFinalize($input: MatrixMeasurementFinalizeInput!) {
    matrixMeasurementFinalize(input: $input) { matrixMeasurement { id version status } errors { code path } }
  }
`);

const Advance = graphql(`
  mutation StoryAdvance($input: TrajectoryAdvanceInput!) {
    trajectoryAdvance(input: $input) {
      trajectory { version phase }
      transition { id criteria { code outcome } }
      errors { code path criteria { code outcome } }
    }
  }
`);

const Options = graphql(`
  query StoryOptions($id: ID!) {
    trajectory(id: $id) {
      version
      status
      phase
      nextTransitions { kind to decision criteria { code severity outcome } }
    }
  }
`);

const Orient = graphql(`
  mutation StoryOrient($input: OrientationRecordInput!) {
    orientationRecord(input: $input) { trajectory { version } errors { code path } }
  }
`);

const Judge = graphql(`
  mutation StoryJudge($input: CompetenceProfileRecordInput!) {
    competenceProfileRecord(input: $input) { competenceProfile { id version } errors { code path } }
  }
`);

const FinalizeProfile = graphql(`
  mutation StoryFinalizeProfile($input: CompetenceProfileFinalizeInput!) {
    competenceProfileFinalize(input: $input) { competenceProfile { id status } errors { code path } }
  }
`);

const SignContract = graphql(`
  mutation StoryContract($input: ContractRecordInput!) {
    contractRecord(input: $input) { contract { id startsOn } warnings { code } errors { code path } }
  }
`);

const FallBack = graphql(`
  mutation StoryFallBack($input: TrajectoryFallBackInput!) {
    trajectoryFallBack(input: $input) {
      trajectory { version phase status }
      transition { id }
      warnings { code }
      errors { code path }
    }
  }
`);

/** One participant's way through the phases, told through the API; every answer that is not a success ends the test. */
export class Story {
  trajectoryId = '';

  constructor(
    readonly server: TestServer,
    readonly world: World,
    readonly participantId: string,
  ) {}

  /** Moves the clock. */
  on(day: string): this {
    this.server.clock.set(day);
    return this;
  }

  async start(question = 'Ik wil een ritme en iets met mijn handen.'): Promise<this> {
    const { data, errors } = await this.server.ask(Start, { input: { participantId: this.participantId, question } });
    this.trajectoryId = succeeded(data?.trajectoryStart.trajectory, data?.trajectoryStart.errors, errors).id;
    return this;
  }

  /** Records and finalizes a professional matrix today: level 3 in every domain unless told otherwise. @returns its id */
  async measure(moments: readonly CycleMoment[], levels: Levels = {}, instrument = ADULTS): Promise<string> {
    const scores = DOMAINS.map((domain) => ({ domain, level: levels[domain] ?? 3 }));
    const { data, errors } = await this.server.ask(Record, {
      input: {
        participantId: this.participantId,
        instrument,
        rater: 'PROFESSIONAL',
        moments: [...moments],
        scores,
      },
    });
    const drafted = data?.matrixMeasurementRecord;
    const draft = succeeded(drafted?.matrixMeasurement, drafted?.errors, errors);
    const final = await this.server.ask(Finalize, {
      input: { matrixMeasurementId: draft.id, expectedVersion: draft.version },
    });
    const made = final.data?.matrixMeasurementFinalize;
    return succeeded(made?.matrixMeasurement, made?.errors, final.errors).id;
  }

  /** Advances today with the participant's agreement and, for every waivable criterion that is unmet, a waiver. */
  async advance(): Promise<{ phase: string; waived: CriterionCode[] }> {
    const { version, nextTransitions } = await this.options();
    const option = nextTransitions.find(({ kind }) => kind === 'ADVANCE');
    const waivers = (option?.criteria ?? [])
      .filter(({ severity, outcome }) => severity === 'WAIVABLE' && outcome === 'UNMET')
      .map(({ code }) => ({ criterion: code, motivation: 'In het gesprek samen besloten.' }));
    const { data, errors } = await this.server.ask(Advance, {
      input: {
        trajectoryId: this.trajectoryId,
        expectedVersion: version,
        agreement: { givenBy: 'PARTICIPANT', how: 'SPOKEN', words: 'Ja.' },
        waivers,
      },
    });
    const answer = data?.trajectoryAdvance;
    const trajectory = succeeded(answer?.trajectory, answer?.errors, errors);
    const stored = answer?.transition?.criteria.filter(({ outcome }) => outcome === 'WAIVED') ?? [];
    return { phase: String(trajectory.phase), waived: stored.map(({ code }) => code) };
  }

  /** Answers the four questions of the orientation and chooses a work area. */
  async orient(): Promise<this> {
    const { version } = await this.options();
    const answers = { want: 'Buiten werken.', can: 'Doorzetten.', goal: 'Hovenier worden.', need: 'Een leerplek.' };
    const { data, errors } = await this.server.ask(Orient, {
      input: {
        trajectoryId: this.trajectoryId,
        expectedVersion: version,
        chosenWorkAreas: ['GREEN_AND_ANIMALS'],
        ...answers,
      },
    });
    succeeded(data?.orientationRecord.trajectory, data?.orientationRecord.errors, errors);
    return this;
  }

  /** Finalizes a competence profile by a professional, level 2 on every item of the shipped list. */
  async competences(): Promise<this> {
    const codes = ['A', 'B', 'C', 'D', 'E'].flatMap((group) => [1, 2, 3, 4, 5, 6].map((n) => `${group}${n}`));
    const { data, errors } = await this.server.ask(Judge, {
      input: {
        participantId: this.participantId,
        instrument: { code: 'WERKNEMERSVAARDIGHEDEN', version: '1' },
        rater: 'PROFESSIONAL',
        scores: codes.map((item) => ({ item, level: 2 })),
      },
    });
    const judged = data?.competenceProfileRecord;
    const { id, version } = succeeded(judged?.competenceProfile, judged?.errors, errors);
    const final = await this.server.ask(FinalizeProfile, {
      input: { competenceProfileId: id, expectedVersion: version },
    });
    const made = final.data?.competenceProfileFinalize;
    succeeded(made?.competenceProfile, made?.errors, final.errors);
    return this;
  }

  /** Signs a contract today that starts today. */
  async contract(employerId: string, endsOn: string | null = null): Promise<this> {
    const today = this.world.today;
    const { data, errors } = await this.server.ask(SignContract, {
      input: {
        participantId: this.participantId,
        employerId,
        signedOn: today,
        startsOn: today,
        endsOn,
        hoursPerWeek: '24.00',
      },
    });
    succeeded(data?.contractRecord.contract, data?.contractRecord.errors, errors);
    return this;
  }

  /** Falls back today. @returns the id of the step */
  async fallBack(to: Phase, reason: FallBackReason = 'RELAPSE'): Promise<string> {
    const { version: expectedVersion } = await this.options();
    const { data, errors } = await this.server.ask(FallBack, {
      input: { trajectoryId: this.trajectoryId, expectedVersion, to, reason, participantView: 'AGREES' },
    });
    const answer = data?.trajectoryFallBack;
    return succeeded(answer?.transition, answer?.errors, errors).id;
  }

  /** What `nextTransitions` says now. */
  async options() {
    const { data, errors } = await this.server.ask(Options, { id: this.trajectoryId });
    const trajectory = succeeded(data?.trajectory, [], errors);
    return { ...trajectory, nextTransitions: trajectory.nextTransitions ?? [] };
  }

  /** `nextTransitions` in short: `ADVANCE TALENT_DEVELOPMENT BLOCKED`. */
  async choices(): Promise<string[]> {
    const { nextTransitions } = await this.options();
    return nextTransitions.map(({ kind, to, decision }) => [kind, to, decision].filter(Boolean).join(' '));
  }
}

/** The value of an answer without errors of either sort. */
export function succeeded<T>(
  value: T | null | undefined,
  refusals: readonly object[] = [],
  faults: readonly object[] = [],
): T {
  if (refusals.length > 0 || faults.length > 0) throw new Error(JSON.stringify([...refusals, ...faults]));
  if (value === null || value === undefined) throw new Error('The answer is empty.');
  return value;
}
