import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Cell } from './asking.js';

/** What a cell can say; README.md tells what each means. */
export const WORDS = ['seen', 'none', 'null', 'forbidden', 'may', 'not theirs', 'unknown'] as const;

/** The table of `expected.csv`, by column: what everybody in turn may see and do. */
export function readTable(): { readonly situations: readonly string[]; readonly cells: readonly Cell[] } {
  const [head = [], ...rows] = parse(readFileSync('test/access/expected.csv'), { trim: true }) as string[][];
  const [, , ...situations] = head;
  const cells = rows.flatMap(([name = '', path = '', ...words]) =>
    situations.map((situation, i) => ({ situation, name, path, expected: words[i] ?? '' })),
  );
  return { situations, cells };
}
