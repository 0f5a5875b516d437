import { describe, expect, test } from '@jest/globals';
import { addDays } from '../../../src/graph/day.js';
import type { AdvanceCommand } from '../../../src/modules/transition/command.js';
import type { Evidence, TrajectoryFacts } from '../../../src/modules/transition/evidence.js';
import { climbedTo, daysBefore, ON, PHASE_BEGAN, ready } from '../../support/ready-evidence.js';
import { advance, complete, fallBack, outplace, refusalsOf, stop } from '../../support/step-commands.js';

/** One way for a step out of a phase to fail: what is wrong with the request, the trajectory or the evidence. */
interface Fault {
  readonly code: string;
  readonly request?: Partial<AdvanceCommand>;
  readonly trajectory?: (facts: TrajectoryFacts) => Partial<TrajectoryFacts>;
  readonly evidence?: Partial<Evidence>;
  /** From phase 4 nothing is further on. */
  readonly fromLast?: true;
}

const tooOld = daysBefore(15);
const early = daysBefore(10);

/** In the order of checks of domain.md §6. */
const FAULTS: readonly Fault[] = [
  { code: 'VERSION_CONFLICT', request: { expectedVersion: 6 } },
  { code: 'TRAJECTORY_PAUSED', trajectory: () => ({ status: 'PAUSED', pauses: [{ id: 'p', from: ON, until: null }] }) },
  { code: 'TRANSITION_NOT_POSSIBLE', fromLast: true },
  { code: 'DATE_IN_FUTURE', request: { on: addDays(ON, 1) } },
  { code: 'DATE_TOO_OLD', request: { on: tooOld } },
  {
    code: 'BEFORE_PERIOD',
    request: { on: early },
    trajectory: ({ periods }) => ({
      periods: periods.map((p) => (p.endedOn === null ? { ...p, startedOn: daysBefore(5) } : p)),
    }),
  },
  { code: 'DAY_PAUSED', trajectory: () => ({ pauses: [{ id: 'q', from: daysBefore(60), until: addDays(ON, 2) }] }) },
  { code: 'WAIVER_NOT_POSSIBLE', request: { waivers: [{ criterion: 'BASELINE_MEASURED', motivation: 'Toch.' }] } },
  { code: 'CRITERIA_UNMET', evidence: { matrices: [] } },
];

/** Both faults at once; where both name a day, an earlier fault in the order keeps its own. */
function refusalsWith(first: Fault, second: Fault): string[] {
  const faults = [second, first];
  const phase = faults.some((fault) => fault.fromLast) ? 'AFTERCARE' : 'CARE_AND_ACTIVATION';
  const base = climbedTo(phase);
  const changes = faults.map((fault) => fault.trajectory?.(base) ?? {});
  const pauses = changes.flatMap((change) => change.pauses ?? []);
  const trajectory: TrajectoryFacts = Object.assign({}, base, ...changes, { pauses });
  const evidence = ready(phase, { trajectory, ...first.evidence, ...second.evidence });
  return refusalsOf(advance({ ...second.request, ...first.request }), evidence);
}

describe('the order of checks (domain.md §6)', () => {
  test.each(FAULTS)('$code alone', (fault) => {
    expect(refusalsWith(fault, fault)).toEqual([fault.code]);
  });

  const pairs = FAULTS.flatMap((first, index) =>
    FAULTS.slice(index + 1).map((second) => ({ first, second, both: `${first.code} before ${second.code}` })),
  );

  test.each(pairs)('$both', ({ first, second }) => {
    expect(refusalsWith(first, second)).toEqual([first.code]);
  });

  test('DATE_TOO_OLD before BEFORE_PERIOD on one and the same day', () => {
    const on = daysBefore(15, PHASE_BEGAN);
    expect(refusalsOf(advance({ on }), ready('CARE_AND_ACTIVATION'))).toEqual(['DATE_TOO_OLD']);
  });
});

describe('what cannot be from where the trajectory is', () => {
  test.each([
    ['ADVANCE from phase 4', advance(), 'AFTERCARE'],
    ['OUTPLACE from phase 1', outplace(), 'CARE_AND_ACTIVATION'],
    ['OUTPLACE from phase 3', outplace(), 'WORKPLACE_LEARNING'],
    ['OUTPLACE to sheltered work from phase 3', outplace({ work: 'SHELTERED_WORK' }), 'WORKPLACE_LEARNING'],
    ['COMPLETE from phase 3', complete(), 'WORKPLACE_LEARNING'],
    ['FALL_BACK from phase 1', fallBack(), 'CARE_AND_ACTIVATION'],
    ['FALL_BACK to the phase itself', fallBack({ to: 'TALENT_DEVELOPMENT' }), 'TALENT_DEVELOPMENT'],
    ['FALL_BACK to a later phase', fallBack({ to: 'AFTERCARE' }), 'TALENT_DEVELOPMENT'],
    ['STOP with the outcome of COMPLETE', stop({ outcome: 'REGULAR_WORK' }), 'AFTERCARE'],
    ['STOP with the outcome of an outplacement', stop({ outcome: 'SHELTERED_WORK' }), 'TALENT_DEVELOPMENT'],
  ] as const)('%s', (_, command, phase) => {
    expect(refusalsOf(command, ready(phase))).toEqual(['TRANSITION_NOT_POSSIBLE']);
  });

  test.each([advance(), fallBack(), stop(), complete(), outplace()])('$kind of an ended trajectory', (command) => {
    const trajectory = { ...climbedTo('AFTERCARE'), status: 'ENDED' as const };
    expect(refusalsOf(command, ready('AFTERCARE', { trajectory }))).toEqual(['TRANSITION_NOT_POSSIBLE']);
  });
});

describe('the day of a step', () => {
  const paused = { pauses: [{ id: 'p', from: daysBefore(8), until: daysBefore(4) }] };
  const evidence = ready('CARE_AND_ACTIVATION', { trajectory: { ...climbedTo('CARE_AND_ACTIVATION'), ...paused } });

  test.each([
    ['tomorrow', addDays(ON, 1), ['DATE_IN_FUTURE']],
    ['today', ON, []],
    ['14 days back', daysBefore(14), []],
    ['15 days back', daysBefore(15), ['DATE_TOO_OLD']],
    ['the day before the pause', daysBefore(9), []],
    ['the first day of the pause', daysBefore(8), ['DAY_PAUSED']],
    ['the last day of the pause', daysBefore(5), ['DAY_PAUSED']],
    ['the day of resuming', daysBefore(4), []],
  ])('%s', (_, on, expected) => {
    expect(refusalsOf(stop({ on }), evidence)).toEqual(expected);
  });

  test.each([
    ['the day that the phase began', daysBefore(3), []],
    ['the day before', daysBefore(4), ['BEFORE_PERIOD']],
  ])('%s', (_, on, expected) => {
    const trajectory = climbedTo('CARE_AND_ACTIVATION');
    const periods = trajectory.periods.map((period) => ({ ...period, startedOn: daysBefore(3) }));
    expect(refusalsOf(stop({ on }), ready('CARE_AND_ACTIVATION', { trajectory: { ...trajectory, periods } }))).toEqual(
      expected,
    );
  });

  test.each([
    ['an agreement given tomorrow', advance({ agreement: { on: addDays(ON, 1) } }), ['DATE_IN_FUTURE']],
    [
      'a job that is lost tomorrow',
      fallBack({ reason: 'JOB_LOST', contractEndedOn: addDays(ON, 1) }),
      ['DATE_IN_FUTURE'],
    ],
  ])('%s', (_, command, expected) => {
    expect(refusalsOf(command, ready('TALENT_DEVELOPMENT'))).toEqual(expected);
  });
});

describe('a paused trajectory', () => {
  const pauses = [{ id: 'p', from: daysBefore(6), until: null }];
  const evidence = ready('TALENT_DEVELOPMENT', {
    trajectory: { ...climbedTo('TALENT_DEVELOPMENT'), status: 'PAUSED', pauses },
  });

  test.each([
    ['ADVANCE', advance(), ['TRAJECTORY_PAUSED']],
    ['OUTPLACE', outplace(), ['TRAJECTORY_PAUSED']],
    ['COMPLETE', complete(), ['TRAJECTORY_PAUSED']],
    ['FALL_BACK', fallBack(), []],
    ['STOP', stop(), []],
    ['STOP on the first day of the pause', stop({ on: daysBefore(6) }), []],
    ['STOP before the pause began', stop({ on: daysBefore(7) }), ['DAY_PAUSED']],
    ['FALL_BACK before the pause began', fallBack({ on: daysBefore(7) }), ['DAY_PAUSED']],
  ])('%s', (_, command, expected) => {
    expect(refusalsOf(command, evidence)).toEqual(expected);
  });
});
