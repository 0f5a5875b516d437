import { expect, test } from '@jest/globals';
import { type LineStay, standings } from '../../../src/modules/placement/line-standing.js';

const TODAY = '2026-11-21';

/** A stay as line, position, first day and last day (none while it runs on). */
function stay(text: string): LineStay {
  const [lineId = '', position = '', startsOn = '', endsOn = null] = text.split(' ');
  const stepId = `${lineId}${position}`;
  return { lineId, stepId, position: Number(position), startsOn, endsOn, placementId: text, nextStepId: null };
}

test.each<[string, string[], string[]]>([
  ['nowhere without a placement', [], []],
  ['where the placement runs', ['A 1 2026-09-01'], ['A1']],
  ['where it runs to its last day', ['A 1 2026-09-01 2026-11-21'], ['A1']],
  ['where it was last, after the last day', ['A 1 2026-09-01 2026-11-20'], ['A1']],
  ['from the first day', ['A 1 2026-11-21'], ['A1']],
  ['not yet on the day before', ['A 1 2026-11-22'], []],
  ['at the last of two that ended', ['A 1 2026-03-01 2026-05-31', 'A 2 2026-06-01 2026-08-31'], ['A2']],
  ['back at an earlier step after a return', ['A 2 2026-03-01 2026-05-31', 'A 1 2026-06-01 2026-08-31'], ['A1']],
  ['at the one that runs, though another began later', ['A 1 2026-03-01', 'A 2 2026-06-01 2026-08-31'], ['A1']],
  ['at the last that began of two that run', ['A 2 2026-03-01', 'A 1 2026-06-01 2027-01-31'], ['A1']],
  ['at the furthest of two that began together', ['A 2 2026-03-01', 'A 1 2026-03-01'], ['A2']],
  ['at today, not at what is planned', ['A 1 2026-03-01', 'A 2 2026-12-01'], ['A1']],
  ['on each line for itself', ['A 1 2026-03-01 2026-05-31', 'B 2 2026-03-01 2026-05-31'], ['A1', 'B2']],
])('A participant stands %s', (_, stays, expected) => {
  expect(standings(stays.map(stay), TODAY).map(({ stepId }) => stepId)).toEqual(expected);
});
