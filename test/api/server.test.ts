import { expect, test } from '@jest/globals';
import { graphql } from '../generated/index.js';
import { startServer } from '../support/server.js';

const server = await startServer({ now: '2026-11-21' });

const Root = graphql(`
  query Root {
    __typename
  }
`);

test('the server of the tests is the real one, over HTTP', async () => {
  const { data, errors } = await server.ask(Root, {});
  expect(errors).toEqual([]);
  expect(data).toEqual({ __typename: 'Query' });
});

test('a subgraph tells its text to the router', async () => {
  const { data, errors } = await server.send('{ _service { sdl } }');
  expect(errors).toEqual([]);
  expect(JSON.stringify(data)).toContain('specs.apollo.dev/federation/v2');
});
