import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from '@jest/globals';
import { fillDemo } from '../../src/demo/fill.service.js';
import { as } from '../support/persona.js';
import { startServer } from '../support/server.js';

const TODAY = '2026-11-21';
const server = await startServer({ now: TODAY, demo: true });
const examples = [
  ...readFileSync('README.md', 'utf8').matchAll(/```graphql\n# ([\w-]+)\n(.*?)```\s+```json\n(.*?)```/gs),
].map(([, persona = '', query = '', answer = '']) => ({ persona, query, answer }));

beforeAll(() => fillDemo(server.db, { participants: 500, today: TODAY }, () => {}));

test('README has three examples', () => {
  expect(examples).toHaveLength(3);
});

test.each(examples)('README tells the truth about $query', async ({ persona, query, answer }) => {
  const { data, errors } = await server.send(query, {}, await as(server, persona));
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
