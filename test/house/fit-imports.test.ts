import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const FIT = 'src/modules/competence/fit.ts';

/** A file with everything that it imports, over and over; libraries by their name. */
function closure(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)) {
    if (specifier.startsWith('.')) closure(join(dirname(file), specifier).replace(/\.js$/, '.ts'), seen);
    else seen.add(specifier);
  }
  return seen;
}

/** The words of a source without its comments: names are split at capitals. */
function wordsOf(file: string): Set<string> {
  const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  return new Set(code.split(/[^A-Za-z]+|(?=[A-Z][a-z])/).map((word) => word.toLowerCase()));
}

describe('what never enters a fit (domain.md §7)', () => {
  const files = [...closure(FIT)];

  test('the fit stands on its own folder and the words of the graph alone', () => {
    expect(files.filter((file) => !/^src\/(modules\/competence|graph)\/[\w-]+\.ts$/.test(file))).toEqual([]);
    expect(files).toContain('src/modules/competence/fit-tally.ts');
  });

  test.each([
    'matrix',
    'domain',
    'health',
    'birth',
    'age',
    'sex',
    'gender',
    'origin',
    'nationality',
    'benefit',
    'benefits',
  ])('no name in it speaks of %s', (word) => {
    expect(files.filter((file) => wordsOf(file).has(word))).toEqual([]);
  });
});
