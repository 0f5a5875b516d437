import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FIT_VERDICTS, type FitVerdict } from '../../src/modules/competence/vocabulary.js';
import { candidateConditions, isListed, workplaceConditions } from '../../src/modules/match/listing.js';
import { compareMatches, type Ranked } from '../../src/modules/match/order.js';
import { matchOf } from '../../src/modules/match/pair.js';
import { MATCH_ORDERS, type MatchOrder } from '../../src/modules/match/vocabulary.js';
import { computedConnection, startAfter } from '../../src/plan/computed.js';
import { place, seeker, TODAY } from '../support/match.js';

/** Few values, so that many are alike. */
const row = fc.record({
  key: fc.uuid(),
  verdict: fc.constantFrom(...(Object.keys(FIT_VERDICTS) as FitVerdict[])),
  score: fc.option(fc.constantFrom(60, 64, 65, 85, 100)),
  coverage: fc.constantFrom(80, 100),
  distance: fc.option(fc.constantFrom(0, 15, 120)),
});
const rows = fc.uniqueArray(row, { selector: ({ key }) => key, maxLength: 40 });
const order = fc.constantFrom(...(Object.keys(MATCH_ORDERS) as MatchOrder[]));

/** The parts of a page; rows are a function, called when they are asked for. */
interface Parts {
  readonly totalCount: number;
  readonly nodes: () => readonly Ranked[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A page of a sorted list, after the row with this key. */
function page(
  sorted: readonly Ranked[],
  compare: (a: Ranked, b: Ranked) => number,
  size: number,
  after?: Ranked,
): Omit<Parts, 'nodes'> & { readonly nodes: readonly Ranked[] } {
  const start = after ? startAfter(sorted, after, compare) : 0;
  const list = { rows: sorted, start, cursor: ({ key }: Ranked) => key };
  const parts = computedConnection(list, { size, from: after?.key }, (one) => one) as Parts;
  return { ...parts, nodes: parts.nodes() };
}

describe('always', () => {
  test('the order is total: no two rows are equal, and it is the same from every beginning', () => {
    fc.assert(
      fc.property(rows, order, fc.integer(), (all, by, seed) => {
        const compare = compareMatches(by);
        const sorted = all.toSorted(compare);
        const shuffled = all.toSorted(
          (a, b) => ((seed ^ a.key.charCodeAt(0)) & 7) - ((seed ^ b.key.charCodeAt(0)) & 7),
        );
        expect(shuffled.sort(compare)).toEqual(sorted);
        for (const [i, one] of sorted.entries()) {
          for (const later of sorted.slice(i + 1)) {
            expect(compare(one, later)).toBeLessThan(0);
            expect(compare(later, one)).toBeGreaterThan(0);
          }
        }
      }),
    );
  });

  test('page after page is the whole list', () => {
    fc.assert(
      fc.property(rows, order, fc.integer({ min: 1, max: 7 }), (all, by, size) => {
        const compare = compareMatches(by);
        const sorted = all.toSorted(compare);
        const walked: Ranked[] = [];
        for (let more = sorted.length > 0; more; ) {
          const { nodes, pageInfo, totalCount } = page(sorted, compare, size, walked.at(-1));
          expect(nodes.length).toBeLessThanOrEqual(size);
          expect(totalCount).toBe(sorted.length);
          walked.push(...nodes);
          more = pageInfo.hasNextPage;
          expect(pageInfo.endCursor).toBe(walked.at(-1)?.key);
        }
        expect(walked).toEqual(sorted);
      }),
    );
  });

  test('a row that has left the list keeps its place for the page after it', () => {
    fc.assert(
      fc.property(rows, row, order, (all, gone, by) => {
        fc.pre(all.every(({ key }) => key !== gone.key));
        const compare = compareMatches(by);
        const rest = page(all.toSorted(compare), compare, 100, gone).nodes;
        expect(rest).toEqual([...all, gone].toSorted(compare).slice(all.length - rest.length + 1));
        expect(rest.every((one) => compare(one, gone) > 0)).toBe(true);
      }),
    );
  });

  test('by the usual conditions a pair is listed from both sides or from neither', () => {
    const area = fc.constantFrom('GREEN', 'ART', 'CARE');
    const seekers = fc.record({
      rung: fc.option(fc.integer({ min: 1, max: 6 })),
      chosenWorkAreas: fc.uniqueArray(area),
      dreamWorkArea: fc.option(area),
      levels: fc.record({ 1: fc.integer({ min: 0, max: 4 }), 2: fc.option(fc.integer({ min: 0, max: 4 })) }),
    });
    const places = fc.record({
      workArea: area,
      rung: fc.integer({ min: 2, max: 5 }),
      freePlaces: fc.integer({ min: 0, max: 2 }),
      asks: fc.record({ 1: fc.integer({ min: 0, max: 4 }), 2: fc.integer({ min: 0, max: 4 }) }),
    });
    fc.assert(
      fc.property(seekers, places, (who, where) => {
        const match = matchOf(seeker(who), place(where), TODAY);
        const listed = isListed(match, workplaceConditions({}));
        expect(isListed(match, candidateConditions({}))).toBe(listed);
        expect(listed).toBe(match.isDreamArea || match.obstacles.length === 0);
      }),
    );
  });
});
