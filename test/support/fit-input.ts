import type { FitInput } from '../../src/modules/competence/fit.js';

/** One requirement with what is present: asked level, known level, weight (default 1), essential or not. */
export interface Asked {
  readonly r: number;
  readonly c: number | null;
  readonly w?: number;
  readonly essential?: boolean;
}

/**
 * Requirements in short: `3/2` asks 3 where 2 is present, `?` is not known, `*2` is a weight, `!` essential, `9x` in front
 * repeats; so `9x2/2 3/?*3!`.
 */
export function asked(text: string): Asked[] {
  return text.split(' ').flatMap((one) => {
    const found = /^(?:(\d+)x)?(\d+)\/(\d+|\?)(?:\*(\d))?(!?)$/.exec(one);
    if (!found) return [];
    const [, times = '1', r, c, w = '1', essential] = found;
    const requirement = { r: Number(r), c: c === '?' ? null : Number(c), w: Number(w), essential: essential === '!' };
    return Array.from({ length: Number(times) }, () => requirement);
  });
}

/** The input of a fit; items are called `i0`, `i1`… in instrument order. */
export function input(requirements: readonly Asked[], scale = { min: 0, max: 4 }): FitInput {
  return {
    instrument: 'SKILLS 1',
    scale,
    requirements: requirements.map(({ r, w = 1, essential = false }, i) => ({
      itemId: `i${i}`,
      itemOrder: i,
      level: r,
      weight: w,
      essential,
    })),
    profile: { instrument: 'SKILLS 1', levels: new Map(requirements.map(({ c }, i) => [`i${i}`, c])) },
  };
}
