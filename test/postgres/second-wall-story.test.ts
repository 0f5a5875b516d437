import { expect, test } from '@jest/globals';
import type { Identity, Viewer } from '../../src/access/viewer.js';
import { HOUSE } from '../../src/access/viewer.js';
import { viewerOf } from '../../src/access/viewer-of.js';
import type { Role } from '../../src/access/vocabulary.js';
import { sql } from '../../src/plan/sql.js';
import { startServer } from '../support/server.js';
import { rows } from '../support/wall-viewers.js';
import { Surroundings } from '../support/whole-places.js';
import { moment, WholeStory, weekly, workdays } from '../support/whole-story.js';
import { uuid, World } from '../support/world.js';

const server = await startServer({ now: '2025-12-15', wall: true, identify: () => asking() });
const world = new World(server.db, server.clock);
const around = new Surroundings(server);
const at = (day: string) => server.clock.set(day);
const provider = await world.organization();
const coach = await world.coach(provider);

/** As whom the story asks; behind this wall there is no door for the house. */
let roles: readonly Role[] = ['JOB_COACH', 'TEAM_LEAD', 'ADMIN'];
let house = false;
async function asking(): Promise<Viewer> {
  if (house) return HOUSE;
  const identity: Identity = {
    ...{ ...HOUSE, key: 'anke', roles },
    organizationId: uuid(provider),
    professionalId: uuid(coach),
  };
  return (await viewerOf(identity, server.db.em.fork(), server.clock.now())) as Viewer;
}

const REVOKE = `mutation($input: TransitionRevokeInput!) {
  transitionRevoke(input: $input) { trajectory { phase } errors { code } }
}`;
const STEPS = 'query($id: ID!) { trajectory(id: $id) { version transitions { id } } }';
interface Steps {
  readonly trajectory: { readonly version: number; readonly transitions: readonly { readonly id: string }[] };
}

let noor: WholeStory;

test('a coach takes somebody in, and guides her to a learning place', async () => {
  const invited = await around.invited(provider, 'Noor de Boer', 'Ik wil werken, maar thuis loopt alles vast.');
  at('2026-01-05');
  noor = new WholeStory(server, world, await around.accepted(invited, 'Noor', '2004-03-14'));
  await (await noor.assess('STEP_1')).start('Ik wil werken, maar thuis loopt alles vast.');
  await noor.isGuidedBy(coach);
  roles = ['JOB_COACH'];
  at('2026-01-12');
  await noor.measure(moment('TRAJECTORY', 'BASELINE'), { HOUSING: 1, FINANCES: 2 });
  await (await noor.takeUp('HOUSING')).takeUp('FINANCES');
  at('2026-03-02');
  await noor.attends('CARE', [...weekly('2026-02-09', 3), ...weekly('2026-02-12', 3)], '2.00');
  await noor.misses('CARE', '2026-03-02');
  await noor.measure(moment('TRAJECTORY', 'INTERIM'), { HOUSING: 3, FINANCES: 2 });
  await (await noor.feels('ALMOST')).assess('STEP_2');
  expect(await noor.take('ADVANCE')).toEqual([]);
  at('2026-05-04');
  await noor.attends('TALENT_PROGRAMME', [...weekly('2026-03-03', 7), '2026-04-21']);
  await (await noor.orient()).competences();
  await (await noor.feels('YES')).assess('STEP_3');
  expect(await noor.take('ADVANCE')).toEqual([]);
  roles = ['JOB_COACH', 'TEAM_LEAD', 'ADMIN'];
  const nursery = await around.offer('EMPLOYER', 'Kwekerij De Hoeve', { rung: 4 });
  roles = ['JOB_COACH'];
  at('2026-05-11');
  await noor.introduce(nursery);
  await noor.place(nursery, { kind: 'LEARNING_PLACE', endsOn: '2026-09-25' });
  await noor.earns('Werken in het groen', 'Zone.college');
  at('2026-06-01');
  await noor.attends('PRACTICE', workdays('2026-05-11', 3));
  await noor.isSupported('WORKPLACE_SUPPORT', weekly('2026-05-12', 3));
  expect(await noor.fallsBack({ to: 'TALENT_DEVELOPMENT', reason: 'HEALTH', holdPlaceUntil: '2026-07-06' })).toEqual(
    [],
  );
});

test('a team lead takes the last step back, with the placement that it ended', async () => {
  roles = ['TEAM_LEAD'];
  const { data } = await server.send(STEPS, { id: noor.trajectoryId });
  const { version, transitions } = (data as unknown as Steps).trajectory;
  const input = { transitionId: transitions.at(-1)?.id, expectedVersion: version, reason: 'Vergissing.' };
  expect((await server.send(REVOKE, { input })).data).toEqual({
    transitionRevoke: { trajectory: { phase: 'WORKPLACE_LEARNING' }, errors: [] },
  });
  roles = ['JOB_COACH'];
  expect(await noor.places()).toEqual(['LEARNING_PLACE 2026-05-11 2026-09-25 ACTIVE']);
});

test('the house, whom no token leads to, finds no door in the wall', async () => {
  house = true;
  await expect(noor.assess('STEP_5')).rejects.toThrow();
  house = false;
  const assessed = sql`select step from ladder_assessment where participant_id = ${uuid(noor.participantId)} order by step desc limit 1`;
  expect(await rows(server.db, assessed)).toEqual([{ step: 'STEP_3' }]);
});
