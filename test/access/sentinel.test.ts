import { describe, expect, test } from '@jest/globals';
import { startIssuer } from '../support/issuer.js';
import { startServer } from '../support/server.js';
import { SENTINEL } from './subject.js';
import { layWorld } from './world.js';

const lines: string[] = [];
const issuer = await startIssuer();
const server = await startServer({
  now: '2026-11-21',
  issuer,
  logger: { level: 'trace', stream: { write: (line) => void lines.push(line) } },
});
const world = await layWorld(server, issuer);
const coach = await world.as('coach_criminal');
const stranger = await world.as('coach_elsewhere');

const { given, family, birthDate, email, phone, client, note } = SENTINEL;
const WORDS = [given, family, birthDate, email, phone, client, note, 'note of Justitie'];
const participant = world.id('Participant');
const trajectory = world.id('Trajectory');

interface Asked {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

const JSON_HEADERS = { 'content-type': 'application/json' };
const post = (query: string, variables: object = {}, headers = coach): Asked => ({
  method: 'POST',
  headers: { ...JSON_HEADERS, ...headers },
  body: JSON.stringify({ query, variables }),
});
const raw = (body: string, headers: Record<string, string> = {}): Asked => ({
  method: 'POST',
  headers: { ...JSON_HEADERS, ...coach, ...headers },
  body,
});
const mutation = (name: string, input: string) =>
  post(`mutation { ${name}(input: { ${input} }) { errors { code message path } } }`);

/** What was told in the log, and in errors, while this was asked. */
async function told(asked: Asked): Promise<{ lines: string[]; errors: string; body: string }> {
  const before = lines.length;
  const { path = '/graphql', method = 'GET', ...rest } = asked;
  const response = await fetch(`${server.url}${path}`, { method, ...rest });
  const body = await response.text();
  // The line of an answer is written when its last byte has left.
  while (!lines.slice(before).some((line) => line.includes('"answered"')))
    await new Promise((next) => setImmediate(next));
  const parsed = body.startsWith('{')
    ? (JSON.parse(body) as { errors?: object[]; data?: Record<string, unknown> })
    : {};
  const refusals = Object.values(parsed.data ?? {}).map(
    (answer) => (answer as { errors?: unknown } | null)?.errors ?? null,
  );
  return { lines: lines.slice(before), errors: JSON.stringify([parsed.errors ?? [], refusals]), body };
}

/** Words of the world that stand in a text. */
const wordsIn = (text: string): string[] => WORDS.filter((word) => text.includes(word));

/** Breaks the database in a way that makes it quote what is written. */
async function broken(sql: string, mend: string, during: () => Promise<void>): Promise<void> {
  const em = server.db.em.fork();
  await em.execute(sql);
  try {
    await during();
  } finally {
    await em.execute(mend);
  }
}

const FILE = `{ participant(id: "${participant}") { name { display given family } birthDate email phone clientNumber dreamJob
  remarks { text } reports { summary } talentProfile { talents } supportNeeds { description } timeline(first: 50) { nodes { label } }
  placements { reason } currentTrajectory { question nextTransitions { kind criteria { explanation } } } } }`;

describe('The log and errors know nobody', () => {
  test.each<[string, Asked]>([
    ['a whole file', post(FILE)],
    [
      'a search',
      post(`query Find($name: String) { participants(filter: { search: $name }) { nodes { name { display } } } }`, {
        name: family,
      }),
    ],
    ['a search in the text', post(`{ participants(filter: { search: "${family}" }) { nodes { name { display } } } }`)],
    [
      'a search by GET',
      {
        path: `/graphql?query=${encodeURIComponent(`{ participants(filter: { search: "${family}" }) { totalCount } }`)}`,
        headers: { ...coach, 'apollo-require-preflight': '1' },
      },
    ],
    ['an operation that is named after somebody', post(`query ${family} { viewer { roles } }`)],
    ['a signal', post('{ viewer { signals { nodes { text participant { name { display } } } } } }')],
    ['an unknown id', post('{ participant(id: "par_01999999999970008000000000000001") { id } }')],
    ['an invisible id', post(FILE, {}, stranger)],
    ['a note', mutation('remarkAdd', `aboutId: "${world.id('TalentProfile')}", text: "${note}"`)],
    [
      'a note with a number',
      mutation('remarkAdd', `aboutId: "${world.id('TalentProfile')}", text: "${note} 123456782"`),
    ],
    [
      'a note that is too long',
      mutation('remarkAdd', `aboutId: "${world.id('TalentProfile')}", text: "${note.repeat(2000)}"`),
    ],
    [
      'an old version',
      mutation('participantUpdate', `participantId: "${participant}", expectedVersion: 99, phone: "${phone}"`),
    ],
    [
      'a step that is not possible',
      mutation('trajectoryAdvance', `trajectoryId: "${trajectory}", expectedVersion: 1, note: "${note}"`),
    ],
    ['the liveness', { path: '/healthz' }],
    ['the readiness', { path: '/readyz' }],
    ['GraphiQL', { path: `/graphiql?query=${family}` }],
    ['the demo, which is off', { path: `/demo?persona=${family}` }],
    ['an address that is not there', { path: `/${family}/${client}?note=${note}` }],
    ['a method that is not there', { path: `/graphql?name=${family}`, method: 'DELETE', headers: coach }],
    ['nobody', { path: `/graphql?query=${family}` }],
    ['a token that is none', post(FILE, {}, { authorization: `Bearer ${family}.${note}.${client}` })],
    ['a body that is no JSON', raw(`{ "query": "${family}`)],
    ['a body of another kind', raw(family, { 'content-type': 'text/plain' })],
    ['a body that is a list', raw(JSON.stringify([{ query: family }]))],
    ['a body without a query', raw(JSON.stringify({ name: family }))],
    ['a body that is too large', raw(JSON.stringify({ query: note.repeat(80_000) }))],
    ['a purpose that is none', post('{ viewer { roles } }', {}, { ...coach, 'x-purpose': note })],
  ])('when asked for %s', async (_, asked) => {
    const { lines: log, errors } = await told(asked);
    expect(log.length).toBeGreaterThan(0);
    expect(wordsIn(log.join(''))).toEqual([]);
    expect(wordsIn(errors)).toEqual([]);
  });

  test('though the answers do', async () => {
    expect(wordsIn((await told(post(FILE))).body)).toEqual(
      expect.arrayContaining([given, family, birthDate, email, phone, client, note]),
    );
  });
});

describe('What somebody wrote wrong is told to that person only, never to the log', () => {
  test.each<[string, Asked]>([
    ['a syntax error', post(`{ participant(id: "${note}" }`)],
    ['a name where none can be', post(`{ ${family} }`)],
    ['an argument that is not there', post(`{ participants(filter: { ${family}: 1 }) { totalCount } }`)],
    ['a text where an enum stands', post(`{ trajectories(filter: { phase: [${family}] }) { totalCount } }`)],
    [
      'a variable of another kind',
      post('query Find($n: Int) { participants(first: $n) { totalCount } }', { n: family }),
    ],
    [
      'a variable that is an object',
      post('query Find($n: Int) { participants(first: $n) { totalCount } }', { n: { name: family } }),
    ],
    [
      'a day that is none',
      post('mutation M($i: ParticipantUpdateInput!) { participantUpdate(input: $i) { errors { code } } }', {
        i: { participantId: participant, expectedVersion: 1, birthDate: note },
      }),
    ],
    [
      'an address that is none',
      post('mutation M($i: ParticipantUpdateInput!) { participantUpdate(input: $i) { errors { code } } }', {
        i: { participantId: participant, expectedVersion: 1, email: family },
      }),
    ],
    ['an id that is none', post(`{ participant(id: "${family}") { id } }`)],
    ['a cursor that is none', post(`{ participants(after: "${family}") { totalCount } }`)],
    [
      'a client number that is taken',
      mutation(
        'participantRegister',
        `organizationId: "${world.id('Organization')}", clientNumber: "${client}", name: { given: "${given}", family: "${family}" }, birthDate: "${birthDate}", municipality: "GM0141"`,
      ),
    ],
    ['a page that is none', post('{ participants(first: 100000) { totalCount } }')],
    [
      'a type that is none',
      post(`{ _entities(representations: [{ __typename: "${family}", id: "${note}" }]) { __typename } }`),
    ],
  ])('%s', async (_, asked) => {
    const { lines: log, errors } = await told(asked);
    expect(errors).toContain('"code"');
    expect(wordsIn(log.join(''))).toEqual([]);
    // Of the world, nobody else's words: at most those that this question itself held.
    expect(wordsIn(errors).filter((word) => !(asked.body ?? '').includes(word))).toEqual([]);
  });
});

describe('A bug is logged without what it was about', () => {
  test.each<[string, string, string, Asked]>([
    [
      'a row that a constraint refuses',
      `alter table remark add constraint sentinel_check check (text not like '%${note}%') not valid`,
      'alter table remark drop constraint sentinel_check',
      mutation('remarkAdd', `aboutId: "${world.id('TalentProfile')}", text: "${note}"`),
    ],
    [
      'a value that is there already',
      'create unique index sentinel_once on report (participant_id, kind)',
      'drop index sentinel_once',
      mutation('reportRecord', `participantId: "${participant}", kind: CAREER_ADVICE, summary: "${note}"`),
    ],
    [
      'a column that is gone',
      'alter table participant rename column given_name to gone',
      'alter table participant rename column gone to given_name',
      post(`{ participants(filter: { search: "${family}" }) { nodes { name { display } } } }`),
    ],
  ])('%s', async (_, sql, mend, asked) => {
    await broken(sql, mend, async () => {
      const { lines: log, errors } = await told(asked);
      expect(errors).toContain('INTERNAL_SERVER_ERROR');
      expect(log.some((line) => line.includes('"bug"'))).toBe(true);
      expect(wordsIn(log.join(''))).toEqual([]);
      expect(wordsIn(errors)).toEqual([]);
    });
  });
});

test('every request left a line', () => {
  expect(lines.filter((line) => line.includes('"answered"')).length).toBeGreaterThan(40);
  expect(wordsIn(lines.join(''))).toEqual([]);
});
