import { describe, expect, test } from '@jest/globals';
import {
  type Accepted,
  type Asking,
  acceptedRefusals,
  isExpired,
  receiveRefusals,
  registrationChangeRefusals,
  stateRefusals,
} from '../../../src/modules/participant/registering.js';
import type { RegistrationStatus } from '../../../src/modules/participant/registration-words.js';

const reasons = (refusals: readonly { code: string; path: readonly string[] }[]) =>
  refusals.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`.trim());

describe('a registration moves', () => {
  const ALL: readonly RegistrationStatus[] = [
    'RECEIVED',
    'INTAKE_PLANNED',
    'WAITING',
    'ACCEPTED',
    'REFERRED',
    'WITHDRAWN',
  ];
  test.each<[RegistrationStatus, readonly RegistrationStatus[]]>([
    ['RECEIVED', ['INTAKE_PLANNED', 'WAITING', 'ACCEPTED', 'REFERRED', 'WITHDRAWN']],
    ['INTAKE_PLANNED', ['WAITING', 'ACCEPTED', 'REFERRED', 'WITHDRAWN']],
    ['WAITING', ['ACCEPTED', 'REFERRED', 'WITHDRAWN']],
    ['ACCEPTED', []],
    ['REFERRED', []],
    ['WITHDRAWN', []],
  ])('from %s to %j only', (from, possible) => {
    expect(ALL.filter((to) => stateRefusals(from, to).length === 0)).toEqual(possible);
    for (const to of ALL.filter((one) => !possible.includes(one))) {
      expect(reasons(stateRefusals(from, to))).toEqual(['STATE_NOT_POSSIBLE status']);
    }
  });

  test.each<[RegistrationStatus, RegistrationStatus, string | null, string[]]>([
    ['RECEIVED', 'INTAKE_PLANNED', null, []],
    ['WAITING', 'ACCEPTED', null, ['STATE_NOT_POSSIBLE status']],
    ['WAITING', 'REFERRED', 'Naar het wijkteam.', []],
    ['WAITING', 'REFERRED', null, ['REFERRAL_NOTE_MISSING note']],
    ['WAITING', 'REFERRED', '  ', ['REFERRAL_NOTE_MISSING note']],
    ['WITHDRAWN', 'REFERRED', null, ['STATE_NOT_POSSIBLE status', 'REFERRAL_NOTE_MISSING note']],
    ['RECEIVED', 'WITHDRAWN', null, []],
  ])('by hand from %s to %s with the note %j', (from, status, note, expected) => {
    expect(reasons(registrationChangeRefusals(from, { status, note }))).toEqual(expected);
  });
});

describe('a registration is received', () => {
  const asking: Asking = { name: 'Sanne de Wit', question: 'Ik zoek iets met dieren.' };
  test.each<[string, Partial<Asking>, string[]]>([
    ['with an e-mail address', { email: 'sanne@example.org' }, []],
    ['with a telephone number', { phone: '0612345678' }, []],
    ['without either', {}, ['REACH_MISSING']],
    ['with blanks for a number', { email: null, phone: ' ' }, ['REACH_MISSING']],
    ['without a name', { name: ' ', phone: '06' }, ['VALUE_MISSING name']],
    ['without anything', { name: '', question: '' }, ['VALUE_MISSING name', 'VALUE_MISSING question', 'REACH_MISSING']],
  ])('%s', (_, said, expected) => {
    expect(reasons(receiveRefusals({ ...asking, ...said }))).toEqual(expected);
  });
});

describe('somebody is accepted', () => {
  const known = { participantId: 'par' };
  test.each<[string, Accepted, string[]]>([
    ['who is known', known, []],
    ['who is new', { clientNumber: '1', name: {}, birthDate: '2006-05-17', municipality: 'GM0141' }, []],
    ['who is known and told of as new', { ...known, clientNumber: '1' }, ['PERSON_OR_PARTICIPANT clientNumber']],
    [
      'who is known, with another birthday and home',
      { ...known, birthDate: '2006-05-17', municipality: 'GM0141' },
      ['PERSON_OR_PARTICIPANT birthDate', 'PERSON_OR_PARTICIPANT municipality'],
    ],
  ])('%s', (_, accepted, expected) => {
    expect(reasons(acceptedRefusals(accepted))).toEqual(expected);
  });
});

describe('a withdrawn registration goes', () => {
  test.each<[RegistrationStatus, string, string, boolean]>([
    ['WITHDRAWN', '2026-11-21', '2026-11-21', false],
    ['WITHDRAWN', '2026-10-10', '2026-11-21', false],
    ['WITHDRAWN', '2026-10-09', '2026-11-21', true],
    ['WITHDRAWN', '2025-11-20', '2026-01-01', false],
    ['WITHDRAWN', '2025-11-19', '2026-01-01', true],
    ['REFERRED', '2020-01-01', '2026-11-21', false],
    ['WAITING', '2020-01-01', '2026-11-21', false],
  ])('%s since %s, on %s: %s', (status, since, today, expected) => {
    expect(isExpired({ status, since }, today)).toBe(expected);
  });
});
