import { SKILL_CODES, type SkillCode } from '../instrument-keys.js';
import type { Random, Weighted } from '../random.js';
import type { Asked, Rung } from './kinds.js';

/** What workplaces of a rung ask (demo-data.md §5): how many items, how many essential ones, levels in percent. */
interface RungAsks {
  readonly items: readonly [least: number, most: number];
  readonly essential: readonly [least: number, most: number];
  readonly levels: Weighted<number>;
}

const RUNGS: Readonly<Record<Rung, RungAsks>> = {
  2: {
    items: [6, 8],
    essential: [0, 1],
    levels: [
      [1, 70],
      [2, 30],
    ],
  },
  3: {
    items: [10, 14],
    essential: [1, 2],
    levels: [
      [1, 30],
      [2, 55],
      [3, 15],
    ],
  },
  4: {
    items: [14, 18],
    essential: [2, 3],
    levels: [
      [1, 5],
      [2, 45],
      [3, 46],
      [4, 4],
    ],
  },
  5: {
    items: [16, 22],
    essential: [3, 4],
    levels: [
      [2, 20],
      [3, 70],
      [4, 10],
    ],
  },
};

const WEIGHTS: Weighted<1 | 2 | 3> = [
  [1, 50],
  [2, 33],
  [3, 17],
];

/**
 * What a workplace asks: the typical items first, filled up with others to what its rung asks.
 * @param typical `A4 3*` with level and star, or `A4` alone: then the level is drawn, and a first one may be essential.
 */
export function drawAsked(random: Random, rung: Rung, typical: readonly string[]): Asked[] {
  const asks = RUNGS[rung];
  const given = typical.map((text) => {
    const [item, figure] = text.split(' ');
    const level = figure ? Number.parseInt(figure, 10) : random.weighted(asks.levels);
    return { item: item as SkillCode, level, weight: random.weighted(WEIGHTS), essential: text.endsWith('*') };
  });
  const others = SKILL_CODES.filter((code) => !given.some(({ item }) => item === code));
  const more = random.sample(others, random.whole(...asks.items) - given.length).map((item) => {
    return { item, level: random.weighted(asks.levels), weight: random.weighted(WEIGHTS), essential: false };
  });
  return withEssentials([...given, ...more], random.whole(...asks.essential)).toSorted(byItem);
}

/** Stars the first items until enough are essential; starred ones stay. */
function withEssentials(asked: readonly Asked[], count: number): Asked[] {
  let left = count - asked.filter(({ essential }) => essential).length;
  return asked.map((one) => {
    if (one.essential || left <= 0) return one;
    left -= 1;
    return { ...one, essential: true };
  });
}

const byItem = (a: Asked, b: Asked) => SKILL_CODES.indexOf(a.item) - SKILL_CODES.indexOf(b.item);
