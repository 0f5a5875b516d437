import {
  type Phase,
  phaseNumber,
  phaseOf,
  type TrajectoryOutcome,
  type TransitionKind,
} from '../trajectory/vocabulary.js';
import type { CriterionCode } from './vocabulary.js';

/** One cell of the transition table (domain.md §6). */
export interface Step {
  readonly kind: TransitionKind;
  /** `null` before the start. */
  readonly from: Phase | null;
  /** `null` when the trajectory ends. */
  readonly to: Phase | null;
  /** How the trajectory may end by this step; empty when it goes on. */
  readonly outcomes: readonly TrajectoryOutcome[];
  /** Asked criteria, in the order in which they are told. */
  readonly asks: readonly CriterionCode[];
}

/** The columns of the table below: the steps that ask criteria. */
const COLUMNS = ['1→2', '2→3', '3→4', '2→4', '2→sheltered', 'COMPLETE'] as const;

/** Which step asks which criterion: one row per criterion, one place per column, as in domain.md §6. */
const ASKED: Readonly<Record<CriterionCode, string>> = {
  PARTICIPANT_AGREES: 'xxxxxx',
  FEELS_STABLE: 'xxx---',
  BASELINE_MEASURED: 'xxxxxx',
  ACUTE_DOMAINS_ATTENDED: 'xxxxxx',
  MATRIX_RECENT: 'xxxxxx',
  FOUNDATION_STABLE: 'x-----',
  APPOINTMENTS_KEPT: 'x-----',
  ORIENTATION_ANSWERED: '-x----',
  TALENT_PROGRAMME_DONE: '-x----',
  COMPETENCES_MEASURED: '-x-x--',
  PHASE_CYCLE_MEASURED: '--x---',
  PRACTICE_HOURS_DONE: '--x---',
  WORKPLACE_SUPPORT_GIVEN: '--x---',
  QUALIFICATION_EARNED: '--x---',
  CONTRACT_SIGNED: '--xx--',
  SHELTERED_PLACE_AGREED: '----x-',
  JOB_RETAINED: '-----x',
  FINAL_MEASURED: '----xx',
  AFTERCARE_AGREED: '-----x',
  AFTERCARE_GIVEN: '-----x',
  LADDER_EXPECTED: 'xxxxxx',
  DURATION_GUIDELINE: 'xxxxx-',
};

/** The criteria of a column, in the order of the table. */
function asking(column: (typeof COLUMNS)[number]): readonly CriterionCode[] {
  const place = COLUMNS.indexOf(column);
  return (Object.keys(ASKED) as CriterionCode[]).filter((code) => ASKED[code][place] === 'x');
}

const STOP_OUTCOMES: readonly TrajectoryOutcome[] = [
  'FOUND_WORK',
  'EDUCATION',
  'DAY_ACTIVITY',
  'VOLUNTARY_WORK',
  'CARE',
  'OTHER_PROVIDER',
  'MOVED',
  'OWN_CHOICE',
  'LOST_CONTACT',
  'DETENTION',
  'DECEASED',
  'OTHER',
];

const goOn = (kind: TransitionKind, from: Phase | null, to: Phase, asks: readonly CriterionCode[] = []): Step => {
  return { kind, from, to, outcomes: [], asks };
};

const fallBacks = (from: Phase): Step[] =>
  [1, 2, 3].flatMap((back) => {
    const to = phaseOf(phaseNumber(from) - back);
    return to ? [goOn('FALL_BACK', from, to)] : [];
  });

const stop = (from: Phase): Step => {
  return { kind: 'STOP', from, to: null, outcomes: STOP_OUTCOMES, asks: [] };
};

/** Every step there is, per phase in the order in which they are offered: forward, out, back (nearest first), stop. */
export const TRANSITIONS: readonly Step[] = [
  goOn('START', null, 'CARE_AND_ACTIVATION'),

  goOn('ADVANCE', 'CARE_AND_ACTIVATION', 'TALENT_DEVELOPMENT', asking('1→2')),
  stop('CARE_AND_ACTIVATION'),

  goOn('ADVANCE', 'TALENT_DEVELOPMENT', 'WORKPLACE_LEARNING', asking('2→3')),
  goOn('OUTPLACE', 'TALENT_DEVELOPMENT', 'AFTERCARE', asking('2→4')),
  {
    kind: 'OUTPLACE',
    from: 'TALENT_DEVELOPMENT',
    to: null,
    outcomes: ['SHELTERED_WORK'],
    asks: asking('2→sheltered'),
  },
  ...fallBacks('TALENT_DEVELOPMENT'),
  stop('TALENT_DEVELOPMENT'),

  goOn('ADVANCE', 'WORKPLACE_LEARNING', 'AFTERCARE', asking('3→4')),
  ...fallBacks('WORKPLACE_LEARNING'),
  stop('WORKPLACE_LEARNING'),

  {
    kind: 'COMPLETE',
    from: 'AFTERCARE',
    to: null,
    outcomes: ['REGULAR_WORK'],
    asks: asking('COMPLETE'),
  },
  ...fallBacks('AFTERCARE'),
  stop('AFTERCARE'),
];

/** The steps that can be asked for from a phase, in the order of `nextTransitions` (graph.md). */
export function stepsFrom(phase: Phase): Step[] {
  return TRANSITIONS.filter((step) => step.from === phase);
}

/**
 * The step of a kind from a phase to a phase, or to an end with an outcome; `undefined` is `TRANSITION_NOT_POSSIBLE`.
 * @param outcome `null` exactly when the trajectory goes on.
 */
export function stepOf(
  kind: TransitionKind,
  from: Phase | null,
  to: Phase | null,
  outcome: TrajectoryOutcome | null,
): Step | undefined {
  return TRANSITIONS.find(
    (step) =>
      step.kind === kind &&
      step.from === from &&
      step.to === to &&
      (outcome === null ? step.outcomes.length === 0 : step.outcomes.includes(outcome)),
  );
}
