import { beforeAll, expect, test } from '@jest/globals';
import { HOUSE, type Viewer } from '../../src/access/viewer.js';
import { logRows, viewer } from '../support/access-log.js';
import { startServer } from '../support/server.js';
import { statementsOf } from '../support/statements.js';
import { location, workplace } from '../support/workplaces.js';
import { uuid, World } from '../support/world.js';

const viewers = new Map<string, Viewer>();
const server = await startServer({
  now: '2026-11-21',
  identify: async ({ headers }) => viewers.get(String(headers['x-viewer'])) ?? HOUSE,
});
const { db, send } = server;
const world = new World(db, server.clock);

let [person, place] = ['', ''];
beforeAll(async () => {
  const organizationId = await world.organization();
  const professionalId = await world.coach(organizationId);
  person = await world.participant({ organizationId });
  await world.trajectory({ participantId: person, since: 60 });
  await db.em.fork().execute(`update trajectory set coach_id = '${uuid(professionalId)}'`);
  await db.em
    .fork()
    .execute(
      `insert into chosen_work_area (participant_id, work_area_code) values ('${uuid(person)}', 'GREEN_AND_ANIMALS')`,
    );
  const items = [{ item: 'A1', level: 2, weight: 1, essential: false }];
  place = await workplace(server, { locationId: await location(server, organizationId), items });
  viewers.set('coach', viewer({ role: 'JOB_COACH', organizationId, professionalId }));
  viewers.set('auditor', viewer({ role: 'AUDITOR' }));
});

const CANDIDATES = 'workplaceProfile(id: $id) { candidateMatches(filter: { verdict: null }) ';

test.each<[string, string, () => object, boolean]>([
  ['signals', '{ viewer { signals { nodes { code } } } }', () => ({}), true],
  ['the number of signals', '{ viewer { signals { totalCount } } }', () => ({}), false],
  ['candidates', `query C($id: ID!) { ${CANDIDATES} { nodes { distanceKm } } } }`, () => ({ id: place }), true],
  ['the number of candidates', `query C($id: ID!) { ${CANDIDATES} { totalCount } } }`, () => ({ id: place }), false],
  [
    'a fit',
    'query F($id: ID!, $place: ID!) { fitScore(participantId: $id, workplaceProfileId: $place) { verdict } }',
    () => ({ id: person, place }),
    true,
  ],
  [
    'a row found by reference',
    'query E($of: [_Any!]!) { _entities(representations: $of) { __typename } }',
    () => ({ of: [{ __typename: 'Participant', id: person }] }),
    true,
  ],
])('%s: who is spoken of stands in the log', async (_, query, variables, isShown) => {
  const before = (await logRows(db)).length;
  const { data, errors } = await send(query, variables(), { 'x-viewer': 'coach' });
  expect([errors, data]).toEqual([[], expect.anything()]);
  const rows = (await logRows(db)).slice(before);
  expect(rows.map(({ participants }) => participants)).toEqual([isShown ? [uuid(person)] : []]);
});

test('a page of the log takes as many statements for one line as for many', async () => {
  const page = (first: number) =>
    statementsOf(db, () =>
      send(
        `query Lines($first: Int) { accessLog(first: $first) { nodes { sentence professional { id } organization { name } } } }`,
        { first },
        { 'x-viewer': 'auditor' },
      ),
    );
  expect((await page(6)).length).toBe((await page(2)).length);
});
