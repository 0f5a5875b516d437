import { describe, expect, test } from '@jest/globals';
import { ID_TYPES } from '../../src/graph/ids.js';
import { startIssuer } from '../support/issuer.js';
import { startServer } from '../support/server.js';
import { statementsOf } from '../support/statements.js';
import { INPUTS, RATER } from './mutations.js';
import { layWorld } from './world.js';

const issuer = await startIssuer();
const server = await startServer({ now: '2026-11-21', issuer });
const world = await layWorld(server, issuer);

/** An id of a type that nothing has, as long as any other. */
const unknown = (prefix: string): string => `${prefix}_01999999999970008000000000000001`;
const prefixOf = (id: string): string => id.slice(0, 3);
const KEYED = new Set(
  Object.values(server.schema.getTypeMap())
    .filter(({ astNode }) => (astNode?.directives ?? []).some(({ name }) => name.value === 'key'))
    .map(({ name }) => name),
);

/** What one operation answers, word for word, and which statements it takes; ids are those of the row asked for. */
async function answered(query: string, id: string, headers: Record<string, string>) {
  let body = '';
  const statements = await statementsOf(server.db, async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    });
    body = `${response.status} ${await response.text()}`;
  });
  return { body: body.replaceAll(id, '…'), statements };
}

/** Asks for what is invisible and for what is not there, and holds that nobody can tell which is which. */
async function expectAlike(ask: (id: string) => string, invisible: string, situation: string): Promise<void> {
  const headers = await world.as(situation);
  const missing = unknown(prefixOf(invisible));
  const [one, other] = [
    await answered(ask(invisible), invisible, headers),
    await answered(ask(missing), missing, headers),
  ];
  expect(one).toEqual(other);
  // Neither is there because the question itself was wrong.
  expect(one.body).not.toMatch(/BAD_USER_INPUT|BAD_ID|GRAPHQL_|INTERNAL/);
}

/** The rows of every type that has ids, that somebody of another organization does not see. */
const ROWS: readonly (readonly [type: string, id: string])[] = Object.entries(ID_TYPES)
  .filter(([prefix]) => !['org', 'loc', 'wpp', 'pro', 'crd', 'lin', 'stn'].includes(prefix))
  .map(([, type]) => [type, world.id(type)] as const);

const STRANGERS = ['coach_elsewhere', 'participant_other', 'employer_ended31', 'municipality_later'];

describe.each(STRANGERS)('For %s what is invisible is as what is unknown', (situation) => {
  test.each(ROWS)('by node, nodes and key: %s', async (type, id) => {
    await expectAlike((one) => `{ node(id: "${one}") { id } }`, id, situation);
    await expectAlike((one) => `{ nodes(ids: ["${one}"]) { id } }`, id, situation);
    if (!KEYED.has(type)) return;
    const representation = (one: string) => `[{ __typename: "${type}", id: "${one}" }]`;
    await expectAlike((one) => `{ _entities(representations: ${representation(one)}) { __typename } }`, id, situation);
  });

  test.each(['participant', 'trajectory', 'matrixMeasurement'])('by root field: %s', async (field) => {
    const id = world.id(`${field[0]?.toUpperCase()}${field.slice(1)}`);
    await expectAlike((one) => `{ ${field}(id: "${one}") { id } }`, id, situation);
  });
});

test.each([
  ['a participant', 'trajectories(filter: { participantId: $ })', 'Participant'],
  ['the placements of a participant', 'placements(filter: { participantId: $ })', 'Participant'],
  ['the placements of a trajectory', 'placements(filter: { trajectoryId: $ })', 'Trajectory'],
  ['the needs of a participant', 'supportNeeds(filter: { participantId: $ })', 'Participant'],
])('A filter on %s finds nothing, as one on nobody', async (_, field, name) => {
  const ask = (id: string) =>
    `{ ${field.replace('$', `"${id}"`)} { totalCount nodes { id } pageInfo { hasNextPage } } }`;
  await expectAlike(ask, world.id(name), 'coach_elsewhere');
});

/** What everybody who changes it knows. */
const PUBLIC = [
  'Organization',
  'Professional',
  'WorkInstructionCard',
  'LearningLine',
  'WorkplaceProfile',
  'Location',
  'StandIn',
];

/** Every place of an id in an input of the table, and who may use the mutation. */
const ACTS = Object.entries(INPUTS).flatMap(([act, input]) => {
  const names = [...input.matchAll(/\$([A-Z]\w*)/g)].map(([, name = '']) => name);
  const [about] = names.filter((name) => !PUBLIC.includes(name));
  return about && !act.includes(' ') ? [[act, about, input] as const] : [];
});

describe.each([
  ['coach_elsewhere', 'JOB_COACH'],
  ['participant_other', 'PARTICIPANT'],
  ['lead_elsewhere', 'TEAM_LEAD'],
  ['employer_ended31', 'EMPLOYER'],
])('%s changes what is invisible as little as what is unknown', (situation, role) => {
  test.each(ACTS)('%s', async (act, about, input) => {
    const filled = (id: string) =>
      input
        .replace(`$${about}`, `"${id}"`)
        .replace('$rater', RATER[role] ?? 'PROFESSIONAL')
        .replace(/\$([A-Z]\w*)/g, (_, name: string) => `"${world.id(name)}"`);
    await expectAlike(
      (id) => `mutation { ${act}(input: { ${filled(id)} }) { errors { code message path } warnings { code } } }`,
      world.id(about),
      situation,
    );
  });
});
