import { expect, test } from '@jest/globals';
import type { Day } from '../../src/graph/day.js';
import { consentRuns, type GivenConsent } from '../../src/modules/participant/consents.js';
import { statusOn } from '../../src/modules/placement/placement-days.js';
import { standInRefusals, standsIn } from '../../src/modules/trajectory/standing-in.js';
import { demoRows, grouped, percent, rowsOf, TODAY } from '../support/demo.js';

const rows = demoRows(1500);
const participants = rowsOf<{ id: string; birthDate: Day }>(rows, 'Participant');

interface Consent extends Omit<GivenConsent, 'organizationId'> {
  readonly participant: string;
  readonly organization: string | null;
  readonly givenBy: string;
}
const consents = rowsOf<Consent>(rows, 'Consent');
const of = (kind: string) => consents.filter((one) => one.kind === kind);

/** Within so much of what the page says. */
const near = (found: number, asked: number, by: number) => expect(Math.abs(found - asked)).toBeLessThanOrEqual(by);

test.each([
  ['BRIEFING', 71, 5],
  ['PHOTO', 38, 3],
])(
  'a consent to %s is given by %d percent and withdrawn by %d percent of them (demo-data.md §5)',
  (kind, given, gone) => {
    const holders = new Set(of(kind).map(({ participant }) => participant));
    near(
      percent(participants, ({ id }) => holders.has(id)),
      given,
      4,
    );
    near(
      percent(of(kind), ({ withdrawnOn }) => withdrawnOn !== null),
      gone,
      2.5,
    );
  },
);

test('consents could have been recorded by hand, for the young by a representative', () => {
  const born = new Map(participants.map(({ id, birthDate }) => [id, birthDate]));
  for (const { participant, givenOn, withdrawnOn, givenBy } of consents) {
    expect(givenOn <= TODAY && (withdrawnOn === null || (withdrawnOn >= givenOn && withdrawnOn <= TODAY))).toBe(true);
    const age = Number(givenOn.slice(0, 4)) - Number(born.get(participant)?.slice(0, 4));
    if (age > 18) expect(givenBy).toBe('PARTICIPANT');
    if (age < 18) expect(givenBy).toBe('REPRESENTATIVE');
  }
});

test('an employer was told only what a participant who works there consented to that day', () => {
  const works = new Map(
    rowsOf<Parameters<typeof statusOn>[0] & { id: string; participant: string }>(rows, 'Placement').map((one) => [
      one.id,
      one,
    ]),
  );
  const given = new Map(of('BRIEFING').map((one) => [one.participant, one]));
  const briefings = rowsOf<{ placement: string; sharedOn: Day }>(rows, 'Briefing');
  expect(briefings.length).toBeGreaterThan(50);
  for (const { placement, sharedOn } of briefings) {
    const at = works.get(placement);
    const consent = given.get(at?.participant ?? '');
    expect(at && statusOn(at, TODAY)).toBe('ACTIVE');
    expect(consent && consentRuns({ ...consent, organizationId: consent.organization }, sharedOn)).toBe(true);
    expect(sharedOn <= TODAY).toBe(true);
  }
});

test('supervisors and specialists guide at a location of their own organization', () => {
  const locations = new Map(rowsOf<{ id: string; organization: string }>(rows, 'Location').map((one) => [one.id, one]));
  const held = grouped(
    rowsOf<{ professional: string; location: string }>(rows, 'ProfessionalLocation'),
    ({ professional }) => professional,
  );
  const staff = rowsOf<{ id: string; organization: string; roles: string[] }>(rows, 'Professional').filter(
    ({ roles }) => roles.includes('WORK_SUPERVISOR') || roles.includes('TRADE_SPECIALIST'),
  );
  expect(staff.length).toBeGreaterThan(30);
  for (const { id, organization } of staff) {
    expect(held.get(id)?.map(({ location }) => locations.get(location)?.organization)).toEqual([organization]);
  }
});

test('in every block somebody stands in today', () => {
  const standIns = rowsOf<{ coach: string; standIn: string; from: Day; until: Day }>(rows, 'StandIn');
  for (const { coach, standIn, ...days } of standIns) expect(standInRefusals(coach, standIn, days)).toEqual([]);
  expect(standIns.filter((one) => standsIn(one, TODAY))).toHaveLength(3);
});

test('the ground of processing follows from the law that pays', () => {
  const grounds = grouped(rowsOf<{ processingGround: string }>(rows, 'Trajectory'), (one) => one.processingGround);
  expect([...grounds.keys()].sort()).toEqual(['CONTRACT', 'LEGAL_OBLIGATION', 'PUBLIC_TASK']);
  const all = rowsOf(rows, 'Trajectory').length;
  near((100 * (grounds.get('LEGAL_OBLIGATION')?.length ?? 0)) / all, 12, 3);
  near((100 * (grounds.get('CONTRACT')?.length ?? 0)) / all, 8, 3);
});
