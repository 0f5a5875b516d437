import type { CycleMoment } from '../../src/modules/instrument/vocabulary.js';
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
  async measure(moments: readonly CycleMoment[], levels: Levels = {}): Promise<string> {
    const scores = DOMAINS.map((domain) => ({ domain, level: levels[domain] ?? 3 }));
    const { data, errors } = await this.server.ask(Record, {
      input: {
        participantId: this.participantId,
        instrument: { code: 'ZRM', version: '2017' },
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
export function succeeded<T>(value: T | null | undefined, refusals: readonly object[] = [], faults: readonly object[] = []): T {
  if (refusals.length > 0 || faults.length > 0) throw new Error(JSON.stringify([...refusals, ...faults]));
  if (value === null || value === undefined) throw new Error('The answer is empty.');
  return value;
}
