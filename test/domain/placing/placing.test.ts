import { describe, expect, test } from '@jest/globals';
import { allowedIn, asksIntake, judgedByRung, runsOnAfter } from '../../../src/modules/placement/placing.js';
import { PLACEMENT_KINDS, type PlacementKind } from '../../../src/modules/placement/vocabulary.js';
import {
  PHASES,
  type Phase,
  TRAJECTORY_OUTCOMES,
  type TrajectoryOutcome,
} from '../../../src/modules/trajectory/vocabulary.js';

const KINDS = Object.keys(PLACEMENT_KINDS) as PlacementKind[];

/** As it stands in domain.md §9. */
test.each<[PlacementKind, string, string]>([
  ['ORIENTATION', '1 2 3', ''],
  ['DAY_ACTIVITY', '1 2 3', 'rung'],
  ['LEARNING_PLACE', '3', 'intake rung'],
  ['TRIAL', '2 3', 'intake rung'],
  ['SHELTERED_WORK', '2', ''],
  ['REGULAR_WORK', '2 3 4', ''],
])('%s is possible in phases %s and asks %s', (kind, phases, asks) => {
  const found = (Object.keys(PHASES) as Phase[]).flatMap((phase, i) => (allowedIn(kind, phase) ? [i + 1] : []));
  expect(found.join(' ')).toBe(phases);
  expect([asksIntake(kind) && 'intake', judgedByRung(kind) && 'rung'].filter(Boolean).join(' ')).toBe(asks);
});

describe('What runs on at the end of a trajectory', () => {
  const runOn: Partial<Record<TrajectoryOutcome, PlacementKind>> = {
    SHELTERED_WORK: 'SHELTERED_WORK',
    REGULAR_WORK: 'REGULAR_WORK',
    FOUND_WORK: 'REGULAR_WORK',
    DAY_ACTIVITY: 'DAY_ACTIVITY',
  };
  test.each(Object.keys(TRAJECTORY_OUTCOMES) as TrajectoryOutcome[])('%s', (outcome) => {
    const found = KINDS.filter((kind) => runsOnAfter(kind, outcome));
    expect(found).toEqual(runOn[outcome] ? [runOn[outcome]] : []);
  });
});
