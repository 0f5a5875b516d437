import { expect, test } from '@jest/globals';
import type { Day } from '../../src/graph/day.js';
import type { ProfessionalRole } from '../../src/modules/organization/vocabulary.js';
import { certificateRefusals } from '../../src/modules/portfolio/certificates.js';
import { okCardRefusals } from '../../src/modules/portfolio/ok-cards.js';
import type { CertificateKind } from '../../src/modules/portfolio/vocabulary.js';
import { demoRows, grouped, percent, rowsOf, TODAY } from '../support/demo.js';

const rows = demoRows(500);
const birthDates = new Map(
  rowsOf<{ id: string; birthDate: Day }>(rows, 'Participant').map((one) => [one.id, one.birthDate]),
);
const birthDateOf = (id: string) => birthDates.get(id) as Day;

test('half of the goals are achieved, some are dropped, and each has steps', () => {
  const goals = rowsOf<{ id: string; status: string; endedOn: Day | null }>(rows, 'Goal');
  const steps = grouped(rowsOf<{ goal: string }>(rows, 'GoalStep'), ({ goal }) => goal);
  expect(goals.filter(({ id }) => !steps.has(id))).toEqual([]);
  expect(Math.abs(percent(goals, ({ status }) => status === 'ACHIEVED') - 52)).toBeLessThan(9);
  expect(Math.abs(percent(goals, ({ status }) => status === 'DROPPED') - 14)).toBeLessThan(5);
});

test('certificates could have been awarded by hand; two thirds take one along to work', () => {
  const certificates = rowsOf<{
    participant: string;
    kind: CertificateKind;
    title: string;
    issuer: string;
    earnedOn: Day;
    creboCode: string | null;
  }>(rows, 'Certificate');
  for (const one of certificates) expect(certificateRefusals(one, birthDateOf(one.participant), TODAY)).toEqual([]);
  const earned = rowsOf<{ code: string; outcome: string }>(rows, 'Criterion').filter(
    ({ code }) => code === 'QUALIFICATION_EARNED',
  );
  expect(Math.abs(percent(earned, ({ outcome }) => outcome === 'MET') - 69)).toBeLessThan(10);
});

test('oké-cards are signed where somebody works, by who may sign', () => {
  const locations = new Map(
    rowsOf<{ id: string; location: string }>(rows, 'WorkplaceProfile').map((one) => [one.id, one.location]),
  );
  const stays = grouped(
    rowsOf<{ participant: string; workplaceProfile: string; startsOn: Day }>(rows, 'Placement'),
    ({ participant }) => participant,
  );
  const cards = new Map(
    rowsOf<{ id: string; location: string }>(rows, 'WorkInstructionCard').map((one) => [one.id, one.location]),
  );
  const roles = new Map(
    rowsOf<{ id: string; roles: ProfessionalRole[] }>(rows, 'Professional').map((one) => [one.id, one.roles]),
  );
  const signed = rowsOf<{ participant: string; card: string; signedBy: string; signedOn: Day }>(rows, 'OkCard');
  for (const { participant, card, signedBy, signedOn } of signed) {
    const there = (stays.get(participant) ?? []).map(({ workplaceProfile, startsOn }) => {
      return { locationId: locations.get(workplaceProfile) ?? '', startsOn };
    });
    const signer = { active: true, roles: roles.get(signedBy) ?? [] };
    const facts = { signedOn, today: TODAY, birthDate: birthDateOf(participant), locationId: cards.get(card) ?? '' };
    expect(okCardRefusals({ ...facts, stays: there, signedBefore: false, signer })).toEqual([]);
  }
  expect(new Set(signed.map(({ participant, card }) => participant + card)).size).toBe(signed.length);
  expect(signed.length).toBeGreaterThan(300);
});
