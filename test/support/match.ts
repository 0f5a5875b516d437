import type { Place, Seeker } from '../../src/modules/match/facts.js';
import type { Ranked } from '../../src/modules/match/order.js';

export const TODAY = '2026-11-21';

/** A participant in Almelo on rung 2 of whom level 2 is known on items 1 and 2. */
export function seeker(changes: Partial<Seeker> & { levels?: Readonly<Record<string, number | null>> } = {}): Seeker {
  const { levels = { 1: 2, 2: 2 }, ...rest } = changes;
  const known = {
    id: 'profile',
    instrument: 'SKILLS 1',
    measuredOn: '2026-11-01',
    finalizedAt: '2026-11-01T12:00:00.000Z',
  };
  return {
    id: 'seeker',
    rung: 2,
    chosenWorkAreas: ['GREEN'],
    dreamWorkArea: 'ART',
    home: { latitude: 52.35, longitude: 6.66 },
    profiles: [{ ...known, rater: 'PROFESSIONAL', status: 'FINALIZED', levels: new Map(Object.entries(levels)) }],
    wanted: true,
    ...rest,
  };
}

/** A workplace around the corner in a chosen work area, on rung 3, with one free place, that asks level 2 on items 1 and 2. */
export function place(changes: Partial<Place> & { asks?: Readonly<Record<string, number>> } = {}): Place {
  const { asks = { 1: 2, 2: 2 }, ...rest } = changes;
  const requirements = Object.entries(asks).map(([itemId, level]) => {
    return { itemId, itemOrder: Number(itemId), level, weight: 1, essential: false };
  });
  return {
    id: 'place',
    wanted: true,
    workArea: 'GREEN',
    rung: 3,
    at: { latitude: 52.36, longitude: 6.66 },
    freePlaces: 1,
    asked: { instrument: 'SKILLS 1', scale: { min: 0, max: 4 }, requirements },
    ...rest,
  };
}

/** A match in a list: suitable, 90 points, everything known, 5 km away. */
export const ranked = (key: string, changes: Partial<Ranked> = {}): Ranked => {
  return { key, verdict: 'SUITABLE', score: 90, coverage: 100, distance: 50, ...changes };
};
