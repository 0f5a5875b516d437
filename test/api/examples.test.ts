import { expect, test } from '@jest/globals';
import { EXAMPLES, HINT } from '../../src/graphiql/examples.js';
import { startServer } from '../support/server.js';

const server = await startServer({ now: '2026-11-21' });

const shown = [...EXAMPLES, { query: HINT, variables: undefined }].map(({ query, variables }) => ({
  name: /query (\w+)/.exec(query)?.[1] ?? 'the hint of the start',
  query,
  variables: JSON.parse(variables ?? '{}') as object,
}));

test.each(shown)('the example $name is answered', async ({ query, variables }) => {
  const { data, errors } = await server.send(query, variables);
  expect(errors).toEqual([]);
  expect(data).not.toBeNull();
});

test('the hint can stand in quotes in a terminal', () => {
  expect(HINT).not.toMatch(/['\n]/);
});
