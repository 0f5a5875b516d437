import { addDays, type Day } from '../../graph/day.js';
import { type Refusal, refusal } from '../../graph/refusal.js';
import { missingTexts, missingWhen } from '../../graph/required.js';
import type { FitVerdict } from '../competence/vocabulary.js';
import type { PlacementRules } from '../trajectory/programme-rules.js';
import type { Phase } from '../trajectory/vocabulary.js';
import { type Days, mostOccupied, type Occupying } from '../workplace/occupancy.js';
import { allowedIn, asksIntake, judgedByRung } from './placing.js';
import { trialRefusals } from './trial.js';
import type { PlacementKind, TrainingRoute } from './vocabulary.js';
import { fullestWeek, type Load, overlap } from './week.js';

/** A placement as asked; hours in quarters. */
export interface AskedPlacement {
  readonly kind: PlacementKind;
  readonly agreedOn: Day;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
  readonly hoursPerWeek: number;
  readonly trainingRoute: TrainingRoute;
  /** Whether the organization named as school is one; `null` when none is named. */
  readonly school: boolean | null;
  /** The contract that it points to; `null` without one. */
  readonly contract: { readonly startsOn: Day; readonly endsOn: Day | null } | null;
  readonly reason: string;
  readonly motivation: string | null;
}

/** A stay in a phase, [startedOn, endedOn). */
export interface PhaseStay {
  readonly phase: Phase;
  readonly startedOn: Day;
  readonly endedOn: Day | null;
}

/** What a start is judged by, as recorded at that moment. */
export interface PlacingFacts {
  readonly today: Day;
  readonly startedOn: Day;
  readonly periods: readonly PhaseStay[];
  readonly workplace: { readonly places: number; readonly rung: number; readonly active: boolean };
  /** The placements of others at the workplace. */
  readonly occupying: readonly Occupying[];
  /** The number of the participant's rung; `null` when it was never assessed. */
  readonly rung: number | null;
  /** The days of employer intakes with this employer in this trajectory. */
  readonly intakes: readonly Day[];
  /** `null` without a profile to compare. */
  readonly verdict: FitVerdict | null;
  /** The participant's other placements and contracts. */
  readonly loads: readonly Load[];
  /** The participant's earlier trials at this employer. */
  readonly trials: readonly Days[];
  /** The participant's other stays at this workplace. */
  readonly stays: readonly Days[];
}

const PATH = ['input'];
const at = (field: string): string[] => [...PATH, field];

/**
 * Every reason why a placement cannot start (domain.md §9), together. A motivation overrides `RUNG_OUT_OF_RANGE` and
 * `UNSUITABLE_WITHOUT_MOTIVATION`, and nothing else.
 */
export function startRefusals(asked: AskedPlacement, facts: PlacingFacts, rules: PlacementRules): Refusal[] {
  const days = { from: asked.startsOn, until: asked.endsOn };
  return [
    ...missingTexts({ reason: asked.reason }, PATH),
    ...dayRefusals(asked, facts, rules),
    ...phaseRefusals(asked.kind, days, facts.periods),
    ...kindRefusals(asked, facts, rules),
    ...placeRefusals(days, facts, 'startsOn'),
    ...(facts.workplace.active ? [] : [refusal('WORKPLACE_NOT_ACTIVE', at('workplaceProfileId'))]),
    ...(facts.stays.some((stay) => overlap(stay, days)) ? [refusal('ALREADY_PLACED', at('startsOn'))] : []),
    ...motivatedRefusals(asked, facts, rules),
    ...schoolRefusals(asked),
    ...contractRefusals(asked),
    ...hoursRefusals(asked, days, facts.loads, rules),
  ];
}

function dayRefusals(asked: AskedPlacement, { today, startedOn }: PlacingFacts, rules: PlacementRules): Refusal[] {
  const { agreedOn, startsOn, endsOn } = asked;
  const old = startsOn < addDays(today, -rules.backDays);
  const early = startsOn < startedOn;
  return [
    ...(agreedOn > today ? [refusal('DATE_IN_FUTURE', at('agreedOn'), { day: agreedOn })] : []),
    ...(old ? [refusal('DATE_TOO_OLD', at('startsOn'), { day: startsOn, days: rules.backDays })] : []),
    ...(early ? [refusal('BEFORE_START', at('startsOn'), { day: startsOn, start: startedOn })] : []),
    ...(endsOn !== null && endsOn < startsOn
      ? [refusal('PERIOD_INVALID', at('endsOn'), { from: startsOn, until: endsOn })]
      : []),
  ];
}

/** `PHASE_DOES_NOT_ALLOW`: every phase in these days must allow the kind; it may still end on the day of a step. */
function phaseRefusals(kind: PlacementKind, { from, until }: Days, periods: readonly PhaseStay[]): Refusal[] {
  const stays = periods.filter(
    ({ startedOn, endedOn }) =>
      (endedOn === null || (from < endedOn && startedOn < endedOn)) &&
      (until === null || startedOn < until || startedOn <= from),
  );
  return stays.every(({ phase }) => allowedIn(kind, phase)) ? [] : [refusal('PHASE_DOES_NOT_ALLOW', at('kind'))];
}

/** What the kind itself limits or asks: `ORIENTATION_TOO_LONG`, `TRIAL_TOO_LONG`, `EMPLOYER_INTAKE_MISSING`. */
function kindRefusals(asked: AskedPlacement, facts: PlacingFacts, rules: PlacementRules): Refusal[] {
  const { kind, startsOn, endsOn } = asked;
  const intakeMissing = asksIntake(kind) && !facts.intakes.some((day) => day <= startsOn);
  return [
    ...(kind === 'ORIENTATION' ? orientationRefusals({ from: startsOn, until: endsOn }, rules) : []),
    ...(kind === 'TRIAL' ? trialRefusals({ from: startsOn, until: endsOn }, facts.trials, rules) : []),
    ...(intakeMissing ? [refusal('EMPLOYER_INTAKE_MISSING', at('workplaceProfileId'), { day: startsOn })] : []),
  ];
}

/** `ORIENTATION_TOO_LONG`: more calendar days than the rules allow, or no last day. */
export function orientationRefusals({ from, until }: Days, { orientationDays: days }: PlacementRules): Refusal[] {
  const within = until !== null && until < addDays(from, days);
  return within ? [] : [refusal('ORIENTATION_TOO_LONG', at('endsOn'), { days })];
}

/** `NO_FREE_PLACE` when all places are taken on any of these days. */
export function placeRefusals(
  days: Days,
  { workplace, occupying }: Pick<PlacingFacts, 'occupying'> & { readonly workplace: { readonly places: number } },
  field: string,
): Refusal[] {
  const { places } = workplace;
  return mostOccupied(occupying, days) < places ? [] : [refusal('NO_FREE_PLACE', at(field), { places })];
}

function motivatedRefusals(asked: AskedPlacement, facts: PlacingFacts, rules: PlacementRules): Refusal[] {
  if (asked.motivation?.trim()) return [];
  const { rung } = facts.workplace;
  const tooHigh = judgedByRung(asked.kind) && facts.rung !== null && rung > facts.rung + rules.rungsAbove;
  return [
    ...(tooHigh ? [refusal('RUNG_OUT_OF_RANGE', at('motivation'), { rung, own: facts.rung ?? '' })] : []),
    ...(facts.verdict === 'UNSUITABLE' ? [refusal('UNSUITABLE_WITHOUT_MOTIVATION', at('motivation'))] : []),
  ];
}

/** Practice learning asks a school, the other routes have none. */
function schoolRefusals({ trainingRoute, school }: AskedPlacement): Refusal[] {
  const path = at('schoolId');
  if (trainingRoute !== 'PRACTICE_LEARNING') return school === null ? [] : [refusal('SCHOOL_NOT_ASKED', path)];
  return school === false ? [refusal('NOT_A_SCHOOL', path)] : missingWhen(school === null, path);
}

/** `CONTRACT_NOT_FITTING`: only regular work points to a contract, and to one that runs on a day of the placement. */
function contractRefusals({ kind, contract, startsOn, endsOn }: AskedPlacement): Refusal[] {
  if (!contract) return [];
  const together =
    (contract.endsOn === null || startsOn <= contract.endsOn) && (endsOn === null || contract.startsOn <= endsOn);
  return kind === 'REGULAR_WORK' && together ? [] : [refusal('CONTRACT_NOT_FITTING', at('contractId'))];
}

/** The most that the law on working hours (Arbeidstijdenwet) allows, in quarters: also for work on a contract. */
const QUARTERS = { min: 1, max: 60 * 4 };

function hoursRefusals(asked: AskedPlacement, days: Days, loads: readonly Load[], rules: PlacementRules): Refusal[] {
  const { hoursPerWeek: quarters, contract } = asked;
  if (quarters < QUARTERS.min || quarters > QUARTERS.max) {
    return [refusal('VALUE_OUT_OF_RANGE', at('hoursPerWeek'), { min: '0.25', max: (QUARTERS.max / 4).toFixed(2) })];
  }
  return contract ? [] : weekRefusals({ ...days, quarters }, loads, rules, 'hoursPerWeek');
}

/** `WEEK_TOO_FULL`: with the other work of the participant it is more than a week holds (domain.md §9). */
export function weekRefusals(
  added: Load,
  others: readonly Load[],
  { quartersPerWeek }: PlacementRules,
  field: string,
): Refusal[] {
  const busy = fullestWeek(others, added);
  if (busy + added.quarters <= quartersPerWeek) return [];
  return [refusal('WEEK_TOO_FULL', at(field), { hours: quartersPerWeek / 4, busy: busy / 4 })];
}
