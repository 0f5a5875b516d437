import { describe, expect, test } from '@jest/globals';
import { Random } from '../../src/demo/random.js';
import { demoRows, rowsOf } from '../support/demo.js';

describe('the same options', () => {
  test('give the same rows, ids and all', () => {
    expect([...demoRows(40)]).toEqual([...demoRows(40)]);
  });

  test.each(['other', 'test2'])('with the seed %s tell other stories', (seed) => {
    const names = (rows: ReturnType<typeof demoRows>) => rowsOf(rows, 'Participant').map((row) => row.familyName);
    expect(names(demoRows(30, seed)).slice(6)).not.toEqual(names(demoRows(30)).slice(6));
  });
});

test('more participants leave the first ones as they are', () => {
  const [few, many] = [demoRows(60), demoRows(520)];
  for (const [entity, rows] of few) {
    const texts = new Set(rowsOf(many, entity).map((row) => JSON.stringify(row)));
    expect(rows.filter((row) => !texts.has(JSON.stringify(row)))).toEqual([]);
  }
});

test('every block of 500 participants brings its own places', () => {
  const rows = demoRows(501);
  expect(rowsOf(rows, 'Location')).toHaveLength(24);
  expect(rowsOf(rows, 'WorkplaceProfile')).toHaveLength(80);
  expect(rowsOf(rows, 'Professional').filter((row) => (row.roles as string[]).includes('JOB_COACH'))).toHaveLength(36);
});

describe('random streams', () => {
  test('are uniform, and normal where asked', () => {
    const random = new Random('stream', 1);
    const uniform = Array.from({ length: 20_000 }, () => random.unit());
    const normal = Array.from({ length: 20_000 }, () => random.normal());
    const mean = (numbers: number[]) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
    expect(mean(uniform)).toBeCloseTo(0.5, 1);
    expect(mean(normal)).toBeCloseTo(0, 1);
    expect(mean(normal.map((n) => n * n))).toBeCloseTo(1, 1);
  });

  test('of neighbours have nothing in common', () => {
    const first = Array.from({ length: 500 }, (_, n) => new Random('seed', 'participant', n).unit());
    expect(new Set(first).size).toBe(500);
    expect(first.filter((value) => value < 0.5).length).toBeGreaterThan(200);
  });
});
