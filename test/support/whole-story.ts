import { addDays, type Day } from '../../src/graph/day.js';
import type { CycleMoment, MatrixDomain } from '../../src/modules/instrument/vocabulary.js';
import type { CriterionCode } from '../../src/modules/transition/vocabulary.js';
import type {
  AttendanceKind,
  LadderStep,
  PlacementStartInput,
  Stability,
  SupportKind,
  TrajectoryFallBackInput,
  TrajectoryOutcome,
} from '../generated/graphql.js';
import { attend, attended, support, supported } from './hours.js';
import { Story, succeeded } from './story.js';
import {
  Advance,
  Agree,
  Answer,
  Assess,
  Assign,
  Award,
  Complete,
  FallBack,
  File,
  Intake,
  Needs,
  Options,
  Outplace,
  Pause,
  Place,
  Resume,
  Sign,
  Stop,
  TakeUp,
} from './whole-documents.js';
import type { Offer } from './whole-places.js';

/** What `next` says of the steps back and out, which ask no criteria. */
export const TO_1 = 'FALL_BACK CARE_AND_ACTIVATION ALLOWED';
export const TO_2 = 'FALL_BACK TALENT_DEVELOPMENT ALLOWED';
export const TO_3 = 'FALL_BACK WORKPLACE_LEARNING ALLOWED';
export const STOP = 'STOP ALLOWED';

type StepKind = 'ADVANCE' | 'COMPLETE' | { readonly work: 'REGULAR_WORK' | 'SHELTERED_WORK' };

/** A placement as a story tells it; the rest is usual. */
type Placing = Pick<PlacementStartInput, 'kind'> & Partial<PlacementStartInput>;

/** A whole way through the phases on real evidence: every kind of it comes through the API. */
export class WholeStory extends Story {
  /**
   * What `nextTransitions` says today, a line each: kind, where to, the decision, and which criteria are unmet,
   * `ADVANCE TALENT_DEVELOPMENT BLOCKED: BASELINE_MEASURED MATRIX_RECENT`.
   */
  async next(): Promise<string[]> {
    const { data, errors } = await this.server.ask(Options, { id: this.trajectoryId });
    const { nextTransitions } = succeeded(data?.trajectory, [], errors);
    return (nextTransitions ?? []).map(({ kind, to, outcome, decision, criteria }) => {
      const unmet = criteria.filter((criterion) => criterion.outcome === 'UNMET').map(({ code }) => code);
      const step = [kind, to ?? outcome, decision].filter(Boolean).join(' ');
      return unmet.length > 0 ? `${step}: ${unmet.join(' ')}` : step;
    });
  }

  /** Everything that is told of the trajectory. */
  async file() {
    const { data, errors } = await this.server.ask(File, { id: this.trajectoryId });
    return succeeded(data?.trajectory, [], errors);
  }

  /** The placements, the earliest first, a line each: `LEARNING_PLACE 2026-05-11 2026-06-01 ENDED`. */
  async places(): Promise<string[]> {
    const { placements } = await this.file();
    const lines = (placements ?? []).map((p) => [p.kind, p.startsOn, p.endsOn ?? '…', p.status].join(' '));
    return lines.toReversed();
  }

  async isGuidedBy(professionalId: string): Promise<this> {
    const { data, errors } = await this.server.ask(Assign, { input: { ...(await this.#asked()), professionalId } });
    succeeded(data?.trajectoryAssignCoach.trajectory, data?.trajectoryAssignCoach.errors, errors);
    return this;
  }

  async assess(step: LadderStep): Promise<this> {
    const { data, errors } = await this.server.ask(Assess, { input: { participantId: this.participantId, step } });
    succeeded(data?.ladderAssess.participant, data?.ladderAssess.errors, errors);
    return this;
  }

  /** The participant's own answer to "does this block feel stable enough?". */
  async feels(answer: Stability): Promise<this> {
    const { data, errors } = await this.server.ask(Answer, { input: { trajectoryId: this.trajectoryId, answer } });
    succeeded(data?.stabilityAnswer.trajectory, data?.stabilityAnswer.errors, errors);
    return this;
  }

  /** Takes the open need in a domain up. */
  async takeUp(domain: MatrixDomain): Promise<this> {
    const found = await this.server.ask(Needs, { id: this.participantId });
    const need = found.data?.participant?.supportNeeds?.find((one) => one.domain === domain && one.status === 'OPEN');
    const { id: supportNeedId, version: expectedVersion } = succeeded(need, [], found.errors);
    const { data, errors } = await this.server.ask(TakeUp, {
      input: { supportNeedId, expectedVersion, status: 'IN_PROGRESS', helpFrom: 'NETWORK' },
    });
    succeeded(data?.supportNeedChange.supportNeed, data?.supportNeedChange.errors, errors);
    return this;
  }

  /** Comes to so many hours on these days, six unless told otherwise. @returns the ids of the lines */
  attends(kind: AttendanceKind, days: readonly Day[], hours = '6.00'): Promise<string[]> {
    return attend(
      this.server,
      days.map((on) => attended(this.participantId, on, { kind, hours })),
    );
  }

  /** Does not come on a day. */
  async misses(kind: AttendanceKind, on: Day): Promise<this> {
    await attend(this.server, [attended(this.participantId, on, { kind, hours: '0.00', presence: 'ABSENT' })]);
    return this;
  }

  /** Gets support on these days, two hours unless told otherwise. */
  async isSupported(kind: SupportKind, days: readonly Day[], hours = '2.00'): Promise<this> {
    await support(
      this.server,
      days.map((on) => supported(this.participantId, on, { kind, hours })),
    );
    return this;
  }

  /** The employer is told who comes. */
  async introduce({ employerId }: Offer): Promise<this> {
    const { data, errors } = await this.server.ask(Intake, { input: { trajectoryId: this.trajectoryId, employerId } });
    succeeded(data?.employerIntakeRecord.employerIntake, data?.employerIntakeRecord.errors, errors);
    return this;
  }

  /** Begins a placement, today and without an end unless told otherwise. @returns its id */
  async place({ workplaceId }: Offer, placing: Placing): Promise<string> {
    const { data, errors } = await this.server.ask(Place, {
      input: {
        trajectoryId: this.trajectoryId,
        workplaceProfileId: workplaceId,
        startsOn: this.world.today,
        schedule: ['MONDAY_MORNING', 'MONDAY_AFTERNOON', 'TUESDAY_MORNING'],
        hoursPerWeek: '18.00',
        income: 'BENEFIT_KEPT',
        reason: 'Dit past bij wat de deelnemer wil leren.',
        ...placing,
      },
    });
    return succeeded(data?.placementStart.placement, data?.placementStart.errors, errors).id;
  }

  /** Signs a contract today, from a day on. @returns its id */
  async signs({ employerId, workplaceId }: Offer, startsOn: Day, endsOn: Day | null = null): Promise<string> {
    const { participantId } = this;
    const days = { signedOn: this.world.today, startsOn, endsOn };
    const input = { participantId, employerId, workplaceProfileId: workplaceId, ...days, hoursPerWeek: '24.00' };
    const { data, errors } = await this.server.ask(Sign, { input });
    return succeeded(data?.contractRecord.contract, data?.contractRecord.errors, errors).id;
  }

  /** Earns a practice declaration today. */
  async earns(title: string, issuer: string): Promise<this> {
    const { participantId } = this;
    const earned = { kind: 'PRACTICE_DECLARATION' as const, title, issuer, earnedOn: this.world.today };
    const { data, errors } = await this.server.ask(Award, { input: { participantId, ...earned } });
    succeeded(data?.certificateAward.certificate, data?.certificateAward.errors, errors);
    return this;
  }

  /** Agrees aftercare with employer and participant. */
  async agreeAftercare(agreedHours: string): Promise<this> {
    const text = 'Elke week een uur, de eerste maand op de werkplek.';
    const { data, errors } = await this.server.ask(Agree, {
      input: { trajectoryId: this.trajectoryId, agreedHours, text },
    });
    succeeded(data?.aftercareAgree.aftercareAgreement, data?.aftercareAgree.errors, errors);
    return this;
  }

  /**
   * Takes a step today with the participant's agreement, and with a waiver for exactly these criteria.
   * @returns what was not simply met, as it was stored: `WAIVED FEELS_STABLE`
   */
  async take(step: StepKind, ...waived: readonly CriterionCode[]): Promise<string[]> {
    const waivers = waived.map((criterion) => ({ criterion, motivation: 'In het gesprek samen besloten.' }));
    const agreement = { givenBy: 'PARTICIPANT', how: 'SPOKEN', words: 'Ja, dit wil ik.' } as const;
    const input = { ...(await this.#asked()), agreement, waivers };
    const { data, errors } = await (step === 'ADVANCE'
      ? this.server.ask(Advance, { input })
      : step === 'COMPLETE'
        ? this.server.ask(Complete, { input })
        : this.server.ask(Outplace, { input: { ...input, ...step } }));
    const { criteria } = succeeded(data?.step.transition, data?.step.errors, errors);
    return criteria.filter(({ outcome }) => outcome !== 'MET').map(({ code, outcome }) => `${outcome} ${code}`);
  }

  /** Falls back today with the participant's agreement. @returns the codes of the warnings */
  async fallsBack(how: Pick<TrajectoryFallBackInput, 'to' | 'reason'> & Partial<TrajectoryFallBackInput>) {
    const input = { ...(await this.#asked()), participantView: 'AGREES' as const, ...how };
    const { data, errors } = await this.server.ask(FallBack, { input });
    const answer = data?.trajectoryFallBack;
    succeeded(answer?.transition, answer?.errors, errors);
    return answer?.warnings.map(({ code }) => code);
  }

  /** Stops today. @returns the codes of the warnings */
  async stops(outcome: TrajectoryOutcome) {
    const { data, errors } = await this.server.ask(Stop, { input: { ...(await this.#asked()), outcome } });
    succeeded(data?.trajectoryStop.transition, data?.trajectoryStop.errors, errors);
    return data?.trajectoryStop.warnings.map(({ code }) => code);
  }

  async pauses(reason: string): Promise<this> {
    const { data, errors } = await this.server.ask(Pause, { input: { ...(await this.#asked()), reason } });
    succeeded(data?.trajectoryPause.trajectory, data?.trajectoryPause.errors, errors);
    return this;
  }

  async resumes(): Promise<this> {
    const { data, errors } = await this.server.ask(Resume, { input: await this.#asked() });
    succeeded(data?.trajectoryResume.trajectory, data?.trajectoryResume.errors, errors);
    return this;
  }

  async #asked() {
    const { version } = await this.options();
    return { trajectoryId: this.trajectoryId, expectedVersion: version };
  }
}

/** One moment, as `measure` takes it. */
export const moment = (cycle: CycleMoment['cycle'], which: CycleMoment['moment']): CycleMoment[] => [
  { cycle, moment: which },
];

/** The Mondays, Tuesdays and Thursdays of so many weeks, of which the first begins on this Monday. */
export function workdays(monday: Day, weeks: number): Day[] {
  return weekly(monday, weeks).flatMap((day) => [day, addDays(day, 1), addDays(day, 3)]);
}

/** The same day of so many weeks. */
export function weekly(first: Day, weeks: number): Day[] {
  return Array.from({ length: weeks }, (_, week) => addDays(first, 7 * week));
}
