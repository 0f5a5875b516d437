import { expect, test } from '@jest/globals';
import type { Day } from '../../src/graph/day.js';
import { type FollowUpResult, followUpRefusals } from '../../src/modules/trajectory/follow-ups.js';
import { demoRows, grouped, percent, rowsOf, TODAY } from '../support/demo.js';

const rows = demoRows(500);

test('follow-ups could have been recorded by hand; fewer are at work as time goes by', () => {
  interface FollowUp {
    trajectory: string;
    months: number;
    askedOn: Day;
    agreed: boolean;
    result: FollowUpResult;
  }
  const ended = new Map(
    rowsOf<{ id: string; endedOn: Day | null; outcome: string | null }>(rows, 'Trajectory').map((one) => [one.id, one]),
  );
  const followUps = rowsOf<FollowUp>(rows, 'FollowUp');
  for (const one of followUps) {
    const endedOn = ended.get(one.trajectory)?.endedOn ?? null;
    expect(followUpRefusals(one, { endedOn, recorded: [], today: TODAY })).toEqual([]);
  }
  expect(new Set(followUps.map(({ trajectory, months }) => trajectory + months)).size).toBe(followUps.length);
  const known = followUps.filter(
    ({ trajectory, agreed }) => agreed && ended.get(trajectory)?.outcome === 'REGULAR_WORK',
  );
  const atWork = (months: number) =>
    percent(
      known.filter((one) => one.months === months),
      ({ result }) => result === 'AT_WORK',
    );
  expect(atWork(3)).toBeGreaterThan(70);
  expect(atWork(12)).toBeLessThan(atWork(3));
});

test('some registrations wait, and those of participants are accepted', () => {
  const registrations = rowsOf<{ status: string; participant: string | null }>(rows, 'Registration');
  const waiting = registrations.filter(({ participant }) => participant === null);
  expect(waiting).toHaveLength(12);
  expect(waiting.filter(({ status }) => status === 'RECEIVED' || status === 'INTAKE_PLANNED').length).toBeGreaterThan(
    3,
  );
  expect(registrations.every(({ status, participant }) => (status === 'ACCEPTED') === (participant !== null))).toBe(
    true,
  );
});

test('interest tests score every work area from 0 to 100', () => {
  const scores = grouped(rowsOf<{ result: string; score: number }>(rows, 'InterestScore'), ({ result }) => result);
  expect(scores.size).toBeGreaterThan(100);
  for (const own of scores.values()) {
    expect(own).toHaveLength(7);
    expect(own.filter(({ score }) => score < 0 || score > 100)).toEqual([]);
  }
});

test('steps that were asked for are answered by the step, or wait', () => {
  const requests = rowsOf<{ answeredOn: Day | null; answeredTransitionId: string | null }>(rows, 'StepRequest');
  expect(requests.length).toBeGreaterThan(20);
  expect(requests.filter((one) => (one.answeredOn === null) !== (one.answeredTransitionId === null))).toEqual([]);
});
