import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { modules } from '../../src/modules.js';

const MAX_LINES = 250;
const FRAMEWORKS =
  /^(@mikro-orm|type-graphql|graphql|@apollo|@as-integrations|fastify|dataloader|kysely|pg$|@electric-sql|reflect-metadata)/;

interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const files: readonly SourceFile[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => {
    const path = join('src', name);
    const text = readFileSync(path, 'utf8');
    return { path, text, imports: [...text.matchAll(/from '([^']+)'/g)].map(([, from = '']) => from) };
  });

/** The module that a path lies in. */
const moduleOf = (path: string): string | undefined => /^src\/modules\/([^/]+)\//.exec(path)?.[1];
const order = modules.map((m) => m.name);

/** A file without a suffix (save `index.ts`) is pure. */
const isPure = ({ path }: SourceFile): boolean =>
  moduleOf(path) !== undefined && basename(path) !== 'index.ts' && basename(path).split('.').length === 2;

const resolved = ({ path }: SourceFile, from: string): string =>
  from.startsWith('.') ? relative('.', normalize(join(dirname(path), from))).replace(/\.js$/, '.ts') : from;

describe('The rooms of the house', () => {
  test('modules import only from modules to their left', () => {
    const wrong = files.flatMap((file) => {
      const own = moduleOf(file.path);
      if (!own) return [];
      return file.imports
        .map((from) => moduleOf(resolved(file, from)))
        .filter((other) => other !== undefined && order.indexOf(other) > order.indexOf(own))
        .map((other) => `${file.path} imports from ${other}`);
    });
    expect(wrong).toEqual([]);
  });

  test('pure files touch no framework, no environment and no clock', () => {
    const byPath = new Map(files.map((file) => [file.path, file]));
    const wrong = files.filter(isPure).flatMap((file) => [
      ...file.imports.filter((from) => FRAMEWORKS.test(from)).map((from) => `${file.path} imports ${from}`),
      ...file.imports
        .map((from) => byPath.get(resolved(file, from)))
        .filter((other) => other && moduleOf(other.path) && !isPure(other))
        .map((other) => `${file.path} imports ${other?.path}, which is not pure`),
      ...(/process\.env|Date\.now|new Date\(\)/.test(file.text)
        ? [`${file.path} reads the environment or the clock`]
        : []),
    ]);
    expect(wrong).toEqual([]);
  });

  test('the environment is read in config.ts only', () => {
    const readers = files.filter(({ text }) => text.includes('process.env')).map(({ path }) => path);
    expect(readers).toEqual(['src/config.ts']);
  });

  test(`no file is longer than ${MAX_LINES} lines`, () => {
    const long = files.filter(({ text }) => text.split('\n').length > MAX_LINES + 1).map(({ path }) => path);
    expect(long).toEqual([]);
  });
});

test('events are called after a noun and what was done to it', () => {
  const names = files.flatMap(({ text }) =>
    [...text.matchAll(/work\.event\(\s*'([^']+)'/g)].map(([, name = '']) => name),
  );
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/.test(name))).toEqual([]);
});
