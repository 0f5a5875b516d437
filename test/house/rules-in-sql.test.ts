import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { HOUSE } from '../../src/access/viewer.js';
import { visible } from '../../src/access/visibility.js';
import { addDays } from '../../src/graph/day.js';
import { consentHolds } from '../../src/modules/participant/consent.sql.js';
import { CONSENT_KINDS, type ConsentKind } from '../../src/modules/participant/consent-words.js';
import { type GivenConsent, isConsented } from '../../src/modules/participant/consents.js';
import { isExpired } from '../../src/modules/participant/registering.js';
import { REGISTRATION_STATUSES, type RegistrationStatus } from '../../src/modules/participant/registration-words.js';
import * as ground from '../../src/modules/reference/distance.js';
import * as groundInSql from '../../src/modules/reference/distance.sql.js';
import * as rule from '../../src/modules/workplace/occupancy.js';
import * as inSql from '../../src/modules/workplace/occupancy.sql.js';
import { join, type Sql, sql, typed } from '../../src/plan/sql.js';
import { testDatabase } from '../support/database.js';
import { runs } from '../support/runs.js';

const db = await testDatabase();
const values = async (statement: Sql) =>
  (await statement.execute(db.em.fork().getKysely())).rows as Record<string, unknown>[];

const WORKPLACE = '0190c2a1-0000-7000-8000-000000000001';
const DAY = fc.integer({ min: 0, max: 20 }).map((n) => addDays('2026-11-01', n));
const PERSON = fc.constantFrom(1, 2, 3, 4).map((n) => `0190c2a1-0000-7000-8000-00000000000${n}`);
const PLACEMENT = fc.record({
  participantId: PERSON,
  startsOn: DAY,
  endsOn: fc.option(DAY),
  cancelledOn: fc.option(DAY, { freq: 4 }),
  heldUntil: fc.option(DAY),
});

/** Placements as the table `placement` of one statement. */
const placements = (all: readonly rule.Occupying[]): Sql => {
  const rows = all.map(
    (one) =>
      sql`(${typed(WORKPLACE, 'uuid')}, ${typed(one.participantId, 'uuid')}, ${typed(one.startsOn, 'date')}, ${typed(one.endsOn, 'date')}, ${typed(one.cancelledOn, 'date')}, ${typed(one.heldUntil, 'date')})`,
  );
  return sql`placement(workplace_profile_id, participant_id, starts_on, ends_on, cancelled_on, held_until) as (values ${join(rows, ', ')})`;
};

test('places are occupied in the database as by the rule', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(PLACEMENT, { minLength: 1, maxLength: 8 }),
      DAY,
      fc.option(DAY),
      PERSON,
      async (all, from, until, person) => {
        const [workplace, days] = [
          typed(WORKPLACE, 'uuid'),
          { from: typed(from, 'date'), until: typed(until, 'date') },
        ];
        const except = typed(person, 'uuid');
        const [found] = await values(sql`with ${placements(all)} select
          ${inSql.occupiedOn(workplace, days.from)} as occupied,
          ${inSql.freePlaces(workplace, sql`3`, days.from)} as free,
          ${inSql.mostOccupied(workplace, days)} as most,
          ${inSql.mostOccupied(workplace, days, except)} as others`);
        const others = all.filter(({ participantId }) => participantId !== person);
        const occupied = rule.occupiedOn(all, from);
        expect(found).toEqual({
          occupied,
          free: rule.freePlaces(3, occupied),
          most: rule.mostOccupied(all, { from, until }),
          others: rule.mostOccupied(others, { from, until }),
        });
      },
    ),
    { numRuns: runs(100, 2000) },
  );
});

const POINT = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});
const inDegrees = ({ latitude, longitude }: ground.Point): groundInSql.PointSql => ({
  latitude: typed(latitude, 'double precision'),
  longitude: typed(longitude, 'double precision'),
});

test('the database measures distances as the rule does', async () => {
  await fc.assert(
    fc.asyncProperty(POINT, POINT, async (a, b) => {
      const [found] = await values(sql`select ${groundInSql.distanceKm(inDegrees(a), inDegrees(b))} as km`);
      expect(Math.abs(Number(found?.km) - ground.distanceKm(a, b))).toBeLessThan(1e-6);
    }),
    { numRuns: runs(100, 2000) },
  );
});

test('a distance to an unknown place is unknown', async () => {
  const [here, nowhere] = [{ latitude: 52, longitude: 6 }, groundInSql.centreOf(sql`'GM9999'`)];
  const [found] = await values(sql`select ${groundInSql.distanceKm(inDegrees(here), nowhere)} as km`);
  expect(found).toEqual({ km: null });
});

test('a withdrawn registration is out of sight in the database as by the rule', async () => {
  const statuses = Object.keys(REGISTRATION_STATUSES) as RegistrationStatus[];
  const days = [-400, -43, -42, -41, 0].map((n) => addDays('2026-11-21', n));
  for (const status of statuses) {
    for (const since of days) {
      const columns = { status: typed(status, 'text'), since: typed(since, 'date') };
      const seen = visible('Registration', (p) => columns[p as 'since'], HOUSE, '2026-11-21');
      const [found] = await values(sql`select ${seen} as seen`);
      expect({ status, since, ...found }).toEqual({ status, since, seen: !isExpired({ status, since }, '2026-11-21') });
    }
  }
});

const CONSENT = fc.record({
  kind: fc.constantFrom(...(Object.keys(CONSENT_KINDS) as ConsentKind[])),
  organizationId: fc.option(PERSON),
  givenOn: DAY,
  until: fc.option(DAY),
  withdrawnOn: fc.option(DAY),
});

/** Consents of one participant as the table `consent` of one statement. */
const consents = (all: readonly GivenConsent[]): Sql => {
  const rows = all.map(
    (one) =>
      sql`(${typed(WORKPLACE, 'uuid')}, ${typed(one.kind, 'text')}, ${typed(one.organizationId, 'uuid')}, ${typed(one.givenOn, 'date')}, ${typed(one.until, 'date')}, ${typed(one.withdrawnOn, 'date')})`,
  );
  return sql`consent(participant_id, kind, organization_id, given_on, "until", withdrawn_on) as (values ${join(rows, ', ')})`;
};

test('a consent holds in the database as by the rule', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(CONSENT, { minLength: 1, maxLength: 6 }),
      CONSENT.map(({ kind }) => kind),
      PERSON,
      DAY,
      async (all, kind, organizationId, on) => {
        const [person, organization] = [typed(WORKPLACE, 'uuid'), typed(organizationId, 'uuid')];
        const [found] = await values(
          sql`with ${consents(all)} select ${consentHolds(person, organization, kind, typed(on, 'date'))} as holds`,
        );
        expect(found).toEqual({ holds: isConsented(all, { kind, organizationId, on }) });
      },
    ),
    { numRuns: runs(100, 2000) },
  );
});
