import { readFileSync } from 'node:fs';
import type { RequirementInput } from '../generated/graphql.js';

/** The worked example of docs/fit-score.md, read from its tables. */
export interface Chapter {
  readonly items: readonly RequirementInput[];
  readonly levels: Readonly<Record<string, number | null>>;
  /** By item code. */
  readonly outcomes: Readonly<Record<string, string>>;
  /** Shown figures by name. */
  readonly figures: Readonly<Record<string, number>>;
  readonly verdict: string | undefined;
  readonly learningGoals: readonly string[];
}

/** Reads the chapter, so that a test can hold its figures. */
export function fitChapter(): Chapter {
  const [, example = ''] = readFileSync('docs/fit-score.md', 'utf8').split('## An example');
  const rows = example.split('\n').filter((line) => line.startsWith('| '));
  const cells = rows.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
  const asked = cells.filter(([code = '']) => /^[A-E][1-6]$/.test(code));
  const figures = cells.filter(([name = '']) => /^(coverage|score|lowest score|highest score)$/.test(name));
  const level = (text: string | undefined) => (text === '–' ? null : Number(text));
  return {
    items: asked.map(([item = '', , r, w, essential]) => ({
      item,
      level: Number(r),
      weight: Number(w),
      essential: essential === 'yes',
    })),
    levels: Object.fromEntries(asked.map(([item, , , , , present]) => [item, level(present)])),
    outcomes: Object.fromEntries(asked.map(([item, , , , , , outcome]) => [item, outcome])),
    figures: Object.fromEntries(figures.map(([name, , shown]) => [name, Number(shown)])),
    verdict: /The verdict is `(\w+)`/.exec(example)?.[1],
    learningGoals: /in this order: ([A-E1-6, ]+)\./.exec(example)?.[1]?.split(', ') ?? [],
  };
}
