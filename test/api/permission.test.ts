import { afterAll, expect, test } from '@jest/globals';
import { HOUSE } from '../../src/access/viewer.js';
import type { Role } from '../../src/access/vocabulary.js';
import { requestContext } from '../../src/http/request-context.js';
import { buildGraph } from '../../src/schema.js';
import { createServer } from '../../src/server.js';
import { testDatabase } from '../support/database.js';
import { rowsOf } from '../support/rows.js';

const db = await testDatabase();
const { schema } = await buildGraph(db.getMetadata());
const { app, close } = await createServer({
  db,
  schema,
  signIn: async (request) => ({ ...HOUSE, roles: [String(request.headers['x-role']) as Role] }),
  contextFor: requestContext(db, { now: () => new Date('2026-11-21T11:00:00Z') }),
  logger: { level: 'silent' },
});
afterAll(close);

/** The codes of the errors that somebody of a role gets. */
async function codes(as: Role, query: string): Promise<string[]> {
  const { body } = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'x-role': as, host: 'localhost' },
    payload: { query },
  });
  const { errors = [] } = JSON.parse(body) as { errors?: { extensions: { code: string } }[] };
  return errors.map(({ extensions }) => extensions.code);
}

const SAVE = `mutation {
  organizationSave(input: { kind: SCHOOL, name: "De Leerschool", kvkNumber: "12345678" }) { organization { name } errors { code } }
}`;

test.each<[Role, string, string, string[]]>([
  ['AUDITOR', 'the participants', '{ participants { totalCount } }', ['FORBIDDEN']],
  ['REPORTER', 'a participant', '{ participant(id: "par_0190c2a1000070008000000000000001") { id } }', ['FORBIDDEN']],
  ['JOB_COACH', 'the participants', '{ participants { totalCount } }', []],
  ['REPORTER', 'the work areas', '{ workAreas { code } }', []],
  ['JOB_COACH', 'an organization to be saved', SAVE, ['FORBIDDEN']],
  ['ADMIN', 'an organization to be saved', SAVE, []],
])('a %s asks for %s: %#', async (as, _what, query, expected) => {
  const before = await rowsOf(db, 'organization');
  expect(await codes(as, query)).toEqual(expected);
  const after = await rowsOf(db, 'organization');
  if (expected.length > 0) expect(after).toEqual(before);
});
