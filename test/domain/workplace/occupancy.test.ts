import { describe, expect, test } from '@jest/globals';
import {
  type Days,
  freePlaces,
  mostOccupied,
  type Occupying,
  occupiedOn,
  occupies,
} from '../../../src/modules/workplace/occupancy.js';

const placement = (change: Partial<Occupying> = {}): Occupying => ({
  participantId: 'a',
  startsOn: '2026-11-02',
  endsOn: '2026-11-27',
  cancelledOn: null,
  heldUntil: null,
  ...change,
});

describe('A placement occupies its place', () => {
  test.each<[string, Partial<Occupying>, string, boolean]>([
    ['not the day before it starts', {}, '2026-11-01', false],
    ['on its first day', {}, '2026-11-02', true],
    ['on its last day', {}, '2026-11-27', true],
    ['not the day after', {}, '2026-11-28', false],
    ['for ever without a last day', { endsOn: null }, '2126-11-28', true],
    ['never when it was canceled', { cancelledOn: '2026-11-01' }, '2026-11-02', false],
    ['to the day until which it is held', { heldUntil: '2026-12-18' }, '2026-12-18', true],
    ['not after that day', { heldUntil: '2026-12-18' }, '2026-12-19', false],
    ['to its end when it is held until before that', { heldUntil: '2026-11-09' }, '2026-11-27', true],
    ['not held when it was canceled', { cancelledOn: '2026-11-01', heldUntil: '2026-12-18' }, '2026-12-01', false],
  ])('%s', (_, change, day, expected) => {
    expect(occupies(placement(change), day)).toBe(expected);
  });
});

test('a person takes one place, also when coming back to a place that was held', () => {
  const held = placement({ endsOn: '2026-11-10', heldUntil: '2026-12-18' });
  const back = placement({ startsOn: '2026-11-20', endsOn: null });
  expect(occupiedOn([held, back], '2026-11-20')).toBe(1);
  expect(occupiedOn([held, { ...back, participantId: 'b' }], '2026-11-20')).toBe(2);
});

describe('The fullest of some days', () => {
  const others = [
    placement(),
    placement({ participantId: 'b', startsOn: '2026-11-10', endsOn: '2026-11-12' }),
    placement({ participantId: 'c', startsOn: '2026-11-12', endsOn: null }),
  ];
  test.each<[string, Days, number]>([
    ['before all', { from: '2026-10-01', until: '2026-11-01' }, 0],
    ['to the first day of one', { from: '2026-10-01', until: '2026-11-02' }, 1],
    ['with three on a single day', { from: '2026-10-01', until: null }, 3],
    ['from that day', { from: '2026-11-12', until: '2026-11-12' }, 3],
    ['from the day after it', { from: '2026-11-13', until: null }, 2],
    ['after all that end', { from: '2027-01-01', until: null }, 1],
  ])('%s', (_, days, expected) => {
    expect(mostOccupied(others, days)).toBe(expected);
  });
});

test.each([
  [4, 0, 4],
  [4, 3, 1],
  [4, 4, 0],
  [4, 5, 0],
  [0, 0, 0],
])('of %i places with %i occupied, %i are free', (places, occupied, free) => {
  expect(freePlaces(places, occupied)).toBe(free);
});
