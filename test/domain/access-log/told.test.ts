import { expect, test } from '@jest/globals';
import { entryOf, safeName, type Told } from '../../../src/access/log/entry.js';
import { actionOf, eventOf } from '../../../src/access/log/events.js';
import { isPurpose, reasonOf } from '../../../src/access/log/purpose.js';
import { Touched } from '../../../src/access/log/touched.js';
import { Trail } from '../../../src/access/log/trail.js';
import type { LogAction, LogEvent } from '../../../src/access/log/words.js';
import { OF_ROLE, PURPOSES } from '../../../src/access/log/words.js';
import { MAY_DO } from '../../../src/access/permissions.js';
import type { Role } from '../../../src/access/vocabulary.js';
import { ROLES } from '../../../src/access/vocabulary.js';
import { viewer } from '../../support/access-log.js';

test.each<[string, LogEvent, LogAction]>([
  ['participantRegister', 'CHANGE', 'C'],
  ['participantUpdate', 'CHANGE', 'U'],
  ['trajectoryAdvance', 'CHANGE', 'U'],
  ['consentWithdraw', 'CHANGE', 'U'],
  ['participantExport', 'EXPORT', 'R'],
  ['participantAnonymize', 'CHANGE', 'D'],
  ['emergencyAccessOpen', 'EMERGENCY', 'E'],
  ['retentionRun', 'CHANGE', 'D'],
  ['instrumentImport', 'CHANGE', 'C'],
])('%s is the event %s with action %s', (mutation, event, action) => {
  expect([eventOf(mutation), actionOf(mutation)]).toEqual([event, action]);
});

test('every mutation is an event with an action', () => {
  const actions = new Set(Object.keys(MAY_DO).map(actionOf));
  expect([...actions].toSorted()).toEqual(['C', 'D', 'E', 'R', 'U']);
});

test.each<[Role[], string | undefined, boolean, object]>([
  [['JOB_COACH'], undefined, false, { purpose: 'GUIDANCE', ground: 'LEGAL_TASK' }],
  [['JOB_COACH'], 'MATCHING', false, { purpose: 'MATCHING', ground: 'LEGAL_TASK' }],
  [['JOB_COACH'], undefined, true, { purpose: 'EMERGENCY', ground: 'VITAL_INTEREST' }],
  [['JOB_COACH'], 'HANDOVER', true, { purpose: 'HANDOVER', ground: 'VITAL_INTEREST' }],
  [['TEAM_LEAD', 'JOB_COACH'], undefined, false, { purpose: 'GUIDANCE', ground: 'LEGAL_TASK' }],
  [['PARTICIPANT'], undefined, false, { purpose: 'OWN_FILE', ground: 'OWN_FILE' }],
  [['JOB_COACH'], 'curiosity', false, { purpose: 'GUIDANCE', ground: 'LEGAL_TASK' }],
])('%j who say %s, in an emergency: %s', (roles, header, emergency, reason) => {
  expect(reasonOf(header, roles, emergency)).toEqual(reason);
});

test('every role has a purpose that can be said as well', () => {
  for (const role of Object.keys(ROLES) as Role[]) expect(isPurpose(OF_ROLE[role].purpose)).toBe(true);
  expect(isPurpose(undefined)).toBe(true);
  for (const wrong of ['', 'CARE', 'toString', 'guidance']) expect(isPurpose(wrong)).toBe(false);
  expect(Object.keys(PURPOSES).length).toBeGreaterThanOrEqual(10);
});

test.each<[string | null, string | null]>([
  ['PersonPage', 'PersonPage'],
  ['_v2', '_v2'],
  [null, null],
  ['Sara19990101', null],
  ['Number123456782', null],
  ['a'.repeat(65), null],
  ['Sara Smit', null],
  ["x'; drop table", null],
])('the operation name %s is kept as %s', (name, kept) => {
  expect(safeName(name)).toBe(kept);
});

test('what the database could not store never spoils a batch', () => {
  const told: Told = { event: 'READ', action: 'R', outcome: 'DONE' };
  const head = { requestId: 'r', client: '\u0000::1', purpose: undefined, operation: 'A', documentHash: undefined };
  const entry = entryOf(told, head, viewer({ role: 'AUDITOR', key: 'issuer\u0000 \ud800subject' }), new Date(0));
  expect([entry.user_key, entry.client]).toEqual(['issuer \ufffdsubject', '::1']);
});

test('a trail names everybody shown once, and nobody twice whom a change names', () => {
  const trail = new Trail();
  for (const one of ['a', 'b', 'a', 'c']) trail.show(one);
  trail.cover(['b']);
  expect([trail.shown, trail.uncovered]).toEqual([
    ['a', 'b', 'c'],
    ['a', 'c'],
  ]);
});

test('of a search the total counts when it was asked, otherwise the rows; several lists add up', () => {
  const trail = new Trail();
  expect(trail.found).toBeUndefined();
  trail.search('people', 20);
  trail.search('people', 20);
  expect(trail.found).toBe(20);
  trail.search('people', 314);
  trail.search('places', 0);
  trail.search('steps', 2);
  expect(trail.found).toBe(316);
});

test('what a mutation is about: the first thing that the client pointed at, and keys only', () => {
  const touched = new Touched();
  touched.aim('Trajectory', '0190c2a1-0000-7000-8000-000000000001');
  touched.aim('Professional', '0190c2a1-0000-7000-8000-000000000002');
  for (const value of ['0190c2a1-0000-7000-8000-000000000003', undefined, null, 7, 'Sara']) touched.key(value);
  expect(touched.subject).toEqual({ type: 'Trajectory', id: '0190c2a1-0000-7000-8000-000000000001' });
  expect(touched.keys).toEqual(['0190c2a1-0000-7000-8000-000000000003']);
});
