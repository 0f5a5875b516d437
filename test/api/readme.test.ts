import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from '@jest/globals';
import { fillDemo } from '../../src/demo/fill.service.js';
import { startServer } from '../support/server.js';

const TODAY = '2026-11-21';
const server = await startServer({ now: TODAY });
const examples = [...readFileSync('README.md', 'utf8').matchAll(/```graphql\n(.*?)```\s+```json\n(.*?)```/gs)].map(
  ([, query = '', answer = '']) => ({ query, answer }),
);

beforeAll(() => fillDemo(server.db, { participants: 500, today: TODAY }, () => {}));

test('README has three examples', () => {
  expect(examples).toHaveLength(3);
});

test.each(examples)('README tells the truth about $query', async ({ query, answer }) => {
  const { data, errors } = await server.send(query);
  expect(errors).toEqual([]);
  expect(data).toEqual(JSON.parse(answer));
});

test('README is short, and its links lead somewhere', () => {
  const text = readFileSync('README.md', 'utf8');
  expect(text.split('\n').length).toBeLessThan(200);
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, to = '']) => to);
  for (const link of links.filter((to) => to.endsWith('.md')))
    expect(readFileSync(link, 'utf8').length).toBeGreaterThan(0);
});
