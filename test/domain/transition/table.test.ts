import { describe, expect, test } from '@jest/globals';
import {
  PHASES,
  type Phase,
  TRAJECTORY_OUTCOMES,
  TRANSITION_KINDS,
  type TrajectoryOutcome,
  type TransitionKind,
} from '../../../src/modules/trajectory/vocabulary.js';
import { stepOf, stepsFrom, TRANSITIONS } from '../../../src/modules/transition/table.js';
import { CRITERIA, type CriterionCode, SEVERITY_OF } from '../../../src/modules/transition/vocabulary.js';

/** The table of domain.md §6 as it stands there: rows are where a trajectory is, columns where it goes. */
const TABLE = `
  from   | 1         | 2         | 3         | 4        | ended
  start  | START     | -         | -         | -        | -
  1      | -         | ADVANCE   | -         | -        | STOP
  2      | FALL_BACK | -         | ADVANCE   | OUTPLACE | OUTPLACE STOP
  3      | FALL_BACK | FALL_BACK | -         | ADVANCE  | STOP
  4      | FALL_BACK | FALL_BACK | FALL_BACK | -        | COMPLETE STOP`;

const PHASE: Record<string, Phase | null> = {
  start: null,
  '1': 'CARE_AND_ACTIVATION',
  '2': 'TALENT_DEVELOPMENT',
  '3': 'WORKPLACE_LEARNING',
  '4': 'AFTERCARE',
  ended: null,
};

const STOP_OUTCOMES = new Set<TrajectoryOutcome>([
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
]);

const [head = [], ...rows] = TABLE.trim()
  .split('\n')
  .map((row) => row.split('|').map((cell) => cell.trim()));

/** Every cell × every kind × every outcome (and none), with what the table says of it. */
const EVERY_STEP = rows.flatMap(([from = '', ...cells]) =>
  cells.flatMap((cell, column) =>
    (Object.keys(TRANSITION_KINDS) as TransitionKind[]).flatMap((kind) =>
      [null, ...(Object.keys(TRAJECTORY_OUTCOMES) as TrajectoryOutcome[])].map((outcome) => {
        const to = head[column + 1] ?? '';
        const named = cell.split(' ').includes(kind);
        return { kind, from, to, outcome, possible: named && outcomeFits(kind, to, outcome) };
      }),
    ),
  ),
);

function outcomeFits(kind: TransitionKind, to: string, outcome: TrajectoryOutcome | null): boolean {
  if (to !== 'ended') return outcome === null;
  if (kind === 'COMPLETE') return outcome === 'REGULAR_WORK';
  if (kind === 'OUTPLACE') return outcome === 'SHELTERED_WORK';
  return outcome !== null && STOP_OUTCOMES.has(outcome);
}

describe('the transition table (domain.md §6)', () => {
  test('states 5 × 5 cells × 6 kinds × 14 outcomes and none', () => {
    expect(EVERY_STEP).toHaveLength(5 * 5 * 6 * 15);
    expect(EVERY_STEP.filter((step) => step.possible)).toHaveLength(1 + 3 + 2 + 6 + 1 + 4 * 12);
  });

  test.each(EVERY_STEP.filter((step) => step.possible))('$kind from $from to $to ($outcome) is possible', (cell) => {
    const { kind, from, to, outcome } = cell;
    expect(stepOf(kind, PHASE[from] ?? null, PHASE[to] ?? null, outcome)).toMatchObject({ kind });
  });

  test('every other step is not possible', () => {
    const found = EVERY_STEP.filter(({ kind, from, to, outcome, possible }) => {
      return !possible && stepOf(kind, PHASE[from] ?? null, PHASE[to] ?? null, outcome);
    });
    expect(found).toEqual([]);
  });

  test('every outcome is reachable', () => {
    const reachable = new Set(TRANSITIONS.flatMap((step) => step.outcomes));
    expect([...reachable].toSorted()).toEqual(Object.keys(TRAJECTORY_OUTCOMES).toSorted());
  });

  test.each([
    ['CARE_AND_ACTIVATION', 'ADVANCE 2, STOP'],
    ['TALENT_DEVELOPMENT', 'ADVANCE 3, OUTPLACE 4, OUTPLACE, FALL_BACK 1, STOP'],
    ['WORKPLACE_LEARNING', 'ADVANCE 4, FALL_BACK 2, FALL_BACK 1, STOP'],
    ['AFTERCARE', 'COMPLETE, FALL_BACK 3, FALL_BACK 2, FALL_BACK 1, STOP'],
  ] as const)('from %s: %s, nearest first', (phase, expected) => {
    const numbers = Object.keys(PHASES);
    const told = stepsFrom(phase).map(({ kind, to }) => (to ? `${kind} ${numbers.indexOf(to) + 1}` : kind));
    expect(told.join(', ')).toBe(expected);
  });
});

describe('what a step asks (domain.md §6)', () => {
  const COLUMNS = `
    PARTICIPANT_AGREES       REQUIRED  x x x x x x
    FEELS_STABLE             WAIVABLE  x x x - - -
    BASELINE_MEASURED        REQUIRED  x x x x x x
    ACUTE_DOMAINS_ATTENDED   REQUIRED  x x x x x x
    MATRIX_RECENT            WAIVABLE  x x x x x x
    FOUNDATION_STABLE        WAIVABLE  x - - - - -
    APPOINTMENTS_KEPT        WAIVABLE  x - - - - -
    ORIENTATION_ANSWERED     REQUIRED  - x - - - -
    TALENT_PROGRAMME_DONE    WAIVABLE  - x - - - -
    COMPETENCES_MEASURED     REQUIRED  - x - x - -
    PHASE_CYCLE_MEASURED     WAIVABLE  - - x - - -
    PRACTICE_HOURS_DONE      WAIVABLE  - - x - - -
    WORKPLACE_SUPPORT_GIVEN  ADVISORY  - - x - - -
    QUALIFICATION_EARNED     ADVISORY  - - x - - -
    CONTRACT_SIGNED          REQUIRED  - - x x - -
    SHELTERED_PLACE_AGREED   REQUIRED  - - - - x -
    JOB_RETAINED             WAIVABLE  - - - - - x
    FINAL_MEASURED           WAIVABLE  - - - - x x
    AFTERCARE_AGREED         WAIVABLE  - - - - - x
    AFTERCARE_GIVEN          ADVISORY  - - - - - x
    LADDER_EXPECTED          ADVISORY  x x x x x x
    DURATION_GUIDELINE       ADVISORY  x x x x x -`
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/));

  const asking = [
    ['CARE_AND_ACTIVATION', 'ADVANCE', 'TALENT_DEVELOPMENT'],
    ['TALENT_DEVELOPMENT', 'ADVANCE', 'WORKPLACE_LEARNING'],
    ['WORKPLACE_LEARNING', 'ADVANCE', 'AFTERCARE'],
    ['TALENT_DEVELOPMENT', 'OUTPLACE', 'AFTERCARE'],
    ['TALENT_DEVELOPMENT', 'OUTPLACE', null],
    ['AFTERCARE', 'COMPLETE', null],
  ] as const;

  test.each(asking.map((step, place) => ({ step, place })))('$step.1 from $step.0 to $step.2', ({ step, place }) => {
    const [from, kind, to] = step;
    const found = TRANSITIONS.find((s) => s.from === from && s.kind === kind && s.to === to);
    const expected = COLUMNS.filter((row) => row[place + 2] === 'x').map((row) => row[0]);
    expect(found?.asks).toEqual(expected);
  });

  test('START, FALL_BACK and STOP ask no criteria', () => {
    const free = TRANSITIONS.filter(({ kind }) => kind === 'START' || kind === 'FALL_BACK' || kind === 'STOP');
    expect(free.flatMap((step) => step.asks)).toEqual([]);
  });

  test('every criterion has its severity and its place in the order', () => {
    expect(Object.keys(CRITERIA)).toEqual(COLUMNS.map((row) => row[0]));
    for (const [code, severity] of COLUMNS) expect(SEVERITY_OF[code as CriterionCode]).toBe(severity);
  });
});
