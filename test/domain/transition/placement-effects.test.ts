import { describe, expect, test } from '@jest/globals';
import { addDays } from '../../../src/graph/day.js';
import type { PlacementKind } from '../../../src/modules/placement/vocabulary.js';
import type { Phase, TrajectoryOutcome } from '../../../src/modules/trajectory/vocabulary.js';
import type { StepCommand } from '../../../src/modules/transition/command.js';
import { type PlacedFact, placementEffects } from '../../../src/modules/transition/placement-effects.js';
import { stepOf } from '../../../src/modules/transition/table.js';
import { daysBefore, ON, ready } from '../../support/ready-evidence.js';
import { advance, complete, fallBack, outplace, refusalsOf, stop } from '../../support/step-commands.js';

const placed = (kind: PlacementKind, change: Partial<PlacedFact> = {}): PlacedFact => ({
  id: 'p',
  kind,
  startsOn: daysBefore(30),
  endsOn: null,
  cancelledOn: null,
  heldUntil: null,
  plannedEndsOn: null,
  contractId: null,
  ...change,
});

/** What a step from a phase does to one placement. */
function effects(command: StepCommand, from: Phase, placement: PlacedFact, endedOn: string | null = null) {
  const targets: Record<StepCommand['kind'], [Phase | null, TrajectoryOutcome | null]> = {
    ADVANCE: [
      from === 'CARE_AND_ACTIVATION'
        ? 'TALENT_DEVELOPMENT'
        : from === 'TALENT_DEVELOPMENT'
          ? 'WORKPLACE_LEARNING'
          : 'AFTERCARE',
      null,
    ],
    OUTPLACE:
      command.kind === 'OUTPLACE' && command.work === 'SHELTERED_WORK' ? [null, 'SHELTERED_WORK'] : ['AFTERCARE', null],
    COMPLETE: [null, 'REGULAR_WORK'],
    FALL_BACK: [command.kind === 'FALL_BACK' ? command.to : null, null],
    STOP: [null, command.kind === 'STOP' ? command.outcome : null],
  };
  const [to, outcome] = targets[command.kind];
  const step = stepOf(command.kind, from, to, outcome);
  if (!step) throw new Error('There is no such step.');
  const endsContract = endedOn ? { id: 'contract', endsOn: endedOn, endedBefore: null } : null;
  return placementEffects({ command, step, effects: { outcome, endsContract } }, [placement]);
}

const told = (...args: Parameters<typeof effects>) => {
  const [change] = effects(...args).changes;
  if (!change) return 'runs on';
  return change.cancelledOn ? `canceled ${change.cancelledOn}` : `ends ${change.endsOn}`;
};

describe('A step ends what its phase does not allow', () => {
  const back = (to: Phase) => fallBack({ to });
  test.each<[string, StepCommand, Phase, PlacementKind, string]>([
    ['1→2', advance(), 'CARE_AND_ACTIVATION', 'DAY_ACTIVITY', 'runs on'],
    ['2→3', advance(), 'TALENT_DEVELOPMENT', 'DAY_ACTIVITY', 'runs on'],
    ['2→3', advance(), 'TALENT_DEVELOPMENT', 'SHELTERED_WORK', `ends ${ON}`],
    ['2→3', advance(), 'TALENT_DEVELOPMENT', 'TRIAL', 'runs on'],
    ['3→4', advance(), 'WORKPLACE_LEARNING', 'LEARNING_PLACE', `ends ${ON}`],
    ['3→4', advance(), 'WORKPLACE_LEARNING', 'TRIAL', `ends ${ON}`],
    ['3→4', advance(), 'WORKPLACE_LEARNING', 'DAY_ACTIVITY', `ends ${ON}`],
    ['3→4', advance(), 'WORKPLACE_LEARNING', 'REGULAR_WORK', 'runs on'],
    ['2→4', outplace(), 'TALENT_DEVELOPMENT', 'DAY_ACTIVITY', `ends ${ON}`],
    ['2→sheltered', outplace({ work: 'SHELTERED_WORK' }), 'TALENT_DEVELOPMENT', 'SHELTERED_WORK', 'runs on'],
    ['2→sheltered', outplace({ work: 'SHELTERED_WORK' }), 'TALENT_DEVELOPMENT', 'DAY_ACTIVITY', `ends ${ON}`],
    ['COMPLETE', complete(), 'AFTERCARE', 'REGULAR_WORK', 'runs on'],
    ['3→2', back('TALENT_DEVELOPMENT'), 'WORKPLACE_LEARNING', 'LEARNING_PLACE', `ends ${ON}`],
    ['3→2', back('TALENT_DEVELOPMENT'), 'WORKPLACE_LEARNING', 'TRIAL', 'runs on'],
    ['3→1', back('CARE_AND_ACTIVATION'), 'WORKPLACE_LEARNING', 'TRIAL', `ends ${ON}`],
    ['4→3', back('WORKPLACE_LEARNING'), 'AFTERCARE', 'REGULAR_WORK', 'runs on'],
    ['4→1', back('CARE_AND_ACTIVATION'), 'AFTERCARE', 'REGULAR_WORK', `ends ${ON}`],
    ['STOP with day activity', stop({ outcome: 'DAY_ACTIVITY' }), 'TALENT_DEVELOPMENT', 'DAY_ACTIVITY', 'runs on'],
    ['STOP with work', stop({ outcome: 'FOUND_WORK' }), 'AFTERCARE', 'REGULAR_WORK', 'runs on'],
    ['STOP with care', stop({ outcome: 'CARE' }), 'TALENT_DEVELOPMENT', 'DAY_ACTIVITY', `ends ${ON}`],
  ])('%s', (_, command, from, kind, expected) => {
    expect(told(command, from, placed(kind))).toBe(expected);
  });

  test.each<[string, Partial<PlacedFact>, string]>([
    ['ends earlier than agreed', { endsOn: addDays(ON, 1) }, `ends ${ON}`],
    ['is left alone when it ends on the day', { endsOn: ON }, 'runs on'],
    ['is left alone when it has ended', { endsOn: daysBefore(1) }, 'runs on'],
    ['ends on the day on which it began', { startsOn: ON }, `ends ${ON}`],
    ['is canceled when it has not begun', { startsOn: addDays(ON, 1) }, `canceled ${ON}`],
  ])('a learning place %s', (_, change, expected) => {
    expect(told(advance(), 'WORKPLACE_LEARNING', placed('LEARNING_PLACE', change))).toBe(expected);
  });

  test('sheltered work that is still to begin runs on as well', () => {
    const ahead = placed('SHELTERED_WORK', { startsOn: addDays(ON, 30) });
    expect(told(outplace({ work: 'SHELTERED_WORK' }), 'TALENT_DEVELOPMENT', ahead)).toBe('runs on');
  });
});

describe('A job that was lost ends its placement', () => {
  const lost = (to: Phase) => fallBack({ to, reason: 'JOB_LOST' });
  const pointing = { contractId: 'contract' };
  test.each<[string, StepCommand, Partial<PlacedFact>, string, string]>([
    ['on the last day of the contract', lost('WORKPLACE_LEARNING'), pointing, daysBefore(3), `ends ${daysBefore(3)}`],
    [
      'also where the phase does not allow it',
      lost('CARE_AND_ACTIVATION'),
      pointing,
      daysBefore(3),
      `ends ${daysBefore(3)}`,
    ],
    ['never later than the phase allows', lost('CARE_AND_ACTIVATION'), pointing, addDays(ON, 3), `ends ${ON}`],
    ['not that of another job', lost('WORKPLACE_LEARNING'), { contractId: 'other' }, ON, 'runs on'],
    [
      'not one that ended before',
      lost('WORKPLACE_LEARNING'),
      { ...pointing, endsOn: daysBefore(4) },
      daysBefore(3),
      'runs on',
    ],
    [
      'that had not begun',
      lost('WORKPLACE_LEARNING'),
      { ...pointing, startsOn: daysBefore(2) },
      daysBefore(3),
      `canceled ${daysBefore(3)}`,
    ],
  ])('%s', (_, command, change, endedOn, expected) => {
    expect(told(command, 'AFTERCARE', placed('REGULAR_WORK', change), endedOn)).toBe(expected);
  });
});

describe('A learning place is held', () => {
  const until = addDays(ON, 42);
  const command = fallBack({ to: 'TALENT_DEVELOPMENT', holdPlaceUntil: until });
  const from = 'WORKPLACE_LEARNING';

  test.each([
    ['for a day', addDays(ON, 1), []],
    ['for 42 days', until, []],
    ['not for 43', addDays(ON, 43), ['HOLD_OUT_OF_RANGE']],
    ['not until the day itself', ON, ['HOLD_OUT_OF_RANGE']],
  ])('%s', (_, holdPlaceUntil, codes) => {
    expect(refusalsOf(fallBack({ to: 'TALENT_DEVELOPMENT', holdPlaceUntil }), ready(from))).toEqual(codes);
  });

  test('from the fall back on, and keeps the day on which it was to end', () => {
    const place = placed('LEARNING_PLACE', { endsOn: addDays(ON, 60) });
    expect(effects(command, from, place).changes).toEqual([
      { id: 'p', endsOn: ON, cancelledOn: null, heldUntil: until, plannedEndsOn: addDays(ON, 60) },
    ]);
  });

  test.each<[string, PlacedFact]>([
    ['no other kind', placed('TRIAL')],
    ['nothing that has not begun', placed('LEARNING_PLACE', { startsOn: addDays(ON, 1) })],
  ])('and %s', (_, place) => {
    const { changes } = effects({ ...command, to: 'CARE_AND_ACTIVATION' }, from, place);
    expect(changes.map(({ heldUntil }) => heldUntil)).toEqual([null]);
  });

  const held = placed('LEARNING_PLACE', { endsOn: daysBefore(10), heldUntil: addDays(ON, 5) });
  const freed = { id: 'p', endsOn: daysBefore(10), cancelledOn: null, heldUntil: daysBefore(1), plannedEndsOn: null };

  test.each<[string, string | null, string | null]>([
    ['for ever when no end was set', null, null],
    ['until its old end', addDays(ON, 60), addDays(ON, 60)],
    ['as long as it was held when its old end comes earlier', daysBefore(2), addDays(ON, 5)],
  ])('and comes back with the return %s', (_, plannedEndsOn, endsOn) => {
    const place = { ...held, plannedEndsOn };
    const change = { ...freed, plannedEndsOn };
    expect(effects(advance(), 'TALENT_DEVELOPMENT', place)).toEqual({
      changes: [],
      resumes: [{ id: 'p', change, startsOn: ON, endsOn, heldUntil: addDays(ON, 5) }],
    });
  });

  test.each<[string, StepCommand, Phase, object[]]>([
    ['stays held on a further fall back', fallBack(), 'TALENT_DEVELOPMENT', []],
    ['stays held from phase 1 to 2', advance(), 'CARE_AND_ACTIVATION', []],
    ['is free when the way leads to work', outplace(), 'TALENT_DEVELOPMENT', [freed]],
    ['is free when the trajectory ends', stop(), 'TALENT_DEVELOPMENT', [freed]],
  ])('and %s', (_, step, phase, changes) => {
    expect(effects(step, phase, held)).toEqual({ changes, resumes: [] });
  });

  test.each<[string, string, number]>([
    ['on the last day that it is held', ON, 1],
    ['not the day after', daysBefore(1), 0],
  ])('and comes back %s', (_, heldUntil, times) => {
    expect(effects(advance(), 'TALENT_DEVELOPMENT', { ...held, heldUntil }).resumes).toHaveLength(times);
  });
});
