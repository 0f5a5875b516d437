import { describe, expect, test } from '@jest/globals';
import { addDays } from '../../../src/graph/day.js';
import type { Refusal } from '../../../src/graph/refusal.js';
import type { LadderStep } from '../../../src/modules/participant/vocabulary.js';
import type { TrajectoryFacts } from '../../../src/modules/transition/evidence.js';
import { pauseRefusals, resumeRefusals } from '../../../src/modules/transition/pause.js';
import { restoredPause, revocationRefusals } from '../../../src/modules/transition/revocation.js';
import { startRefusals } from '../../../src/modules/transition/start.js';
import { climbedTo, daysBefore, ON, PHASE_BEGAN, SETTING } from '../../support/ready-evidence.js';

const codes = (refusals: readonly Refusal[]) => refusals.map((refusal) => refusal.code);

describe('START', () => {
  const assessed = (assessedOn: string, step: LadderStep = 'STEP_2') => ({ id: assessedOn, assessedOn, step });
  const facts = { trajectoryOpen: false, previousEndedOn: null, ladder: [assessed(ON)] };
  const command = { on: ON, question: 'Ik wil een ritme.' };

  test.each([
    ['a first start', {}, {}, []],
    ['one is open', {}, { trajectoryOpen: true }, ['TRAJECTORY_ALREADY_OPEN']],
    [
      'one is open, before everything else',
      { on: addDays(ON, 1) },
      { trajectoryOpen: true },
      ['TRAJECTORY_ALREADY_OPEN'],
    ],
    ['tomorrow', { on: addDays(ON, 1) }, {}, ['DATE_IN_FUTURE']],
    ['14 days back', { on: daysBefore(14) }, { ladder: [assessed(daysBefore(14))] }, []],
    ['15 days back', { on: daysBefore(15) }, { ladder: [assessed(daysBefore(20))] }, ['DATE_TOO_OLD']],
    ['on the day the previous one ended', {}, { previousEndedOn: ON }, []],
    ['before the previous one ended', { on: daysBefore(1) }, { previousEndedOn: ON }, ['BEFORE_PREVIOUS_END']],
    [
      'before the previous end, before what is missing',
      { on: daysBefore(1) },
      { previousEndedOn: ON, ladder: [] },
      ['BEFORE_PREVIOUS_END'],
    ],
    ['no question', { question: ' ' }, {}, ['VALUE_MISSING']],
    [
      'no question and no assessment, both told',
      { question: '' },
      { ladder: [] },
      ['VALUE_MISSING', 'LADDER_NOT_ASSESSED'],
    ],
    ['assessed 90 days before', {}, { ladder: [assessed(daysBefore(90))] }, []],
    ['assessed 91 days before', {}, { ladder: [assessed(daysBefore(91))] }, ['LADDER_NOT_ASSESSED']],
    ['assessed after the day', { on: daysBefore(1) }, {}, ['LADDER_NOT_ASSESSED']],
    ['on rung 6', {}, { ladder: [assessed(ON, 'STEP_6')] }, ['NO_SUPPORT_NEEDED']],
    ['on rung 5', {}, { ladder: [assessed(ON, 'STEP_5')] }, []],
    ['on rung 6 once, not any more', {}, { ladder: [assessed(daysBefore(9), 'STEP_6'), assessed(ON)] }, []],
    ['on rung 6 long ago', {}, { ladder: [assessed(daysBefore(91), 'STEP_6')] }, ['LADDER_NOT_ASSESSED']],
  ])('%s', (_, changes, known, expected) => {
    expect(codes(startRefusals({ ...command, ...changes }, { ...facts, ...known }, SETTING))).toEqual(expected);
  });
});

const active = climbedTo('TALENT_DEVELOPMENT');
const paused: TrajectoryFacts = {
  ...active,
  status: 'PAUSED',
  pauses: [{ id: 'p', from: daysBefore(5), until: null }],
};
const resumed: TrajectoryFacts = { ...active, pauses: [{ id: 'p', from: daysBefore(9), until: daysBefore(4) }] };
const ended: TrajectoryFacts = { ...active, status: 'ENDED' };

describe('pausing', () => {
  const command = { expectedVersion: 7, reason: 'Opname', from: ON, expectedReturnOn: null };

  test.each([
    ['today', active, {}, []],
    ['14 days back', active, { from: daysBefore(14) }, []],
    ['15 days back', active, { from: daysBefore(15) }, ['DATE_TOO_OLD']],
    ['tomorrow', active, { from: addDays(ON, 1) }, ['DATE_IN_FUTURE']],
    [
      'before the phase began',
      { ...active, periods: [{ ...active.periods[1], startedOn: ON }] },
      { from: daysBefore(1) },
      ['BEFORE_PERIOD'],
    ],
    ['in an earlier pause', resumed, { from: daysBefore(5) }, ['DAY_PAUSED']],
    ['before an earlier pause', resumed, { from: daysBefore(10) }, ['DAY_PAUSED']],
    ['from the day of resuming', resumed, { from: daysBefore(4) }, []],
    ['while paused', paused, {}, ['TRAJECTORY_PAUSED']],
    ['after the end', ended, {}, ['TRAJECTORY_ENDED']],
    ['another version, before all else', paused, { expectedVersion: 1 }, ['VERSION_CONFLICT']],
    [
      'without a reason and back at once',
      active,
      { reason: ' ', expectedReturnOn: ON },
      ['REASON_MISSING', 'RETURN_NOT_LATER'],
    ],
    ['back tomorrow', active, { expectedReturnOn: addDays(ON, 1) }, []],
  ])('%s', (_, trajectory, changes, expected) => {
    expect(codes(pauseRefusals({ ...command, ...changes }, trajectory as TrajectoryFacts, SETTING))).toEqual(expected);
  });
});

describe('resuming', () => {
  test.each([
    ['today', paused, ON, []],
    ['on the first day of the pause', paused, daysBefore(5), []],
    ['before the pause began', paused, daysBefore(6), ['DAY_PAUSED']],
    ['tomorrow', paused, addDays(ON, 1), ['DATE_IN_FUTURE']],
    ['15 days back', paused, daysBefore(15), ['DATE_TOO_OLD']],
    ['what runs', active, ON, ['TRAJECTORY_NOT_PAUSED']],
    ['what has ended', ended, ON, ['TRAJECTORY_ENDED']],
    ['another version', { ...active, version: 8 }, ON, ['VERSION_CONFLICT']],
  ])('%s', (_, trajectory, on, expected) => {
    expect(codes(resumeRefusals({ expectedVersion: 7, on }, trajectory, SETTING))).toEqual(expected);
  });
});

describe('revoking (domain.md §6, Mistakes)', () => {
  const command = { expectedVersion: 7, reason: 'Verkeerde dag.' };
  const fact = { kind: 'ADVANCE', latest: true, recordedOn: daysBefore(1), laterTrajectory: false } as const;

  test.each([
    ['the latest transition', active, {}, {}, []],
    ['recorded 30 days ago', active, {}, { recordedOn: daysBefore(30) }, []],
    ['recorded 31 days ago', active, {}, { recordedOn: daysBefore(31) }, ['TRANSITION_NOT_REVOCABLE']],
    ['a START', active, {}, { kind: 'START' }, ['TRANSITION_NOT_REVOCABLE']],
    ['an older transition', active, {}, { latest: false }, ['TRANSITION_NOT_REVOCABLE']],
    ['an ending', ended, {}, { kind: 'STOP' }, []],
    [
      'an ending after which another opened',
      ended,
      {},
      { kind: 'STOP', laterTrajectory: true },
      ['TRAJECTORY_ALREADY_OPEN'],
    ],
    [
      'too old and another opened',
      ended,
      {},
      { recordedOn: daysBefore(31), laterTrajectory: true },
      ['TRANSITION_NOT_REVOCABLE'],
    ],
    ['while paused', paused, {}, {}, ['TRAJECTORY_PAUSED']],
    ['another version, before all else', paused, { expectedVersion: 6 }, { latest: false }, ['VERSION_CONFLICT']],
    ['without a reason', active, { reason: '' }, {}, ['REASON_MISSING']],
    ['without a reason, too old', active, { reason: '' }, { latest: false }, ['TRANSITION_NOT_REVOCABLE']],
  ] as const)('%s', (_, trajectory, changes, facts, expected) => {
    expect(codes(revocationRefusals({ ...command, ...changes }, trajectory, { ...fact, ...facts }, SETTING))).toEqual(
      expected,
    );
  });

  test.each([
    ['lasts again', [], { until: null, status: 'PAUSED' }],
    [
      'an earlier pause does not matter',
      [{ id: 'a', from: PHASE_BEGAN, until: '2026-08-25' }],
      { until: null, status: 'PAUSED' },
    ],
    [
      'reaches up to a pause since',
      [{ id: 'c', from: daysBefore(3), until: daysBefore(1) }],
      { until: daysBefore(3), status: 'ACTIVE' },
    ],
  ])('the pause that it ended %s', (_, others, expected) => {
    const pause = { id: 'b', from: daysBefore(9), until: daysBefore(5) };
    expect(restoredPause(pause, [pause, ...others])).toEqual(expected);
  });
});
