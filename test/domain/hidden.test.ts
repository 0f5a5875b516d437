import { describe, expect, test } from '@jest/globals';
import {
  hiddenItems,
  hiddenRefusals,
  isDomainHidden,
  isHidden,
  type Onlooker,
  permittedAnswers,
  visibleAnswers,
} from '../../src/modules/instrument/hidden.js';
import { DOMAIN_SENSITIVITIES, SENSITIVITIES, type Sensitivity } from '../../src/modules/instrument/vocabulary.js';

const SCOPE = ['matrix:criminal'];
const ITEMS = new Map(Object.entries(DOMAIN_SENSITIVITIES).map(([code, sensitivity]) => [code, { sensitivity }]));
const COACH: Onlooker = { roles: ['JOB_COACH'], scopes: [], participantId: undefined };
const SELF: Onlooker = { roles: ['PARTICIPANT'], scopes: [], participantId: 'self' };

describe('what is criminal is hidden without the scope, nothing else is', () => {
  test.each(Object.keys(SENSITIVITIES) as Sensitivity[])('%s', (sensitivity) => {
    expect(isHidden(sensitivity, [])).toBe(sensitivity === 'CRIMINAL');
    expect(isHidden(sensitivity, SCOPE)).toBe(false);
  });

  test('of the domains that is Justitie', () => {
    expect([...hiddenItems(ITEMS, COACH, 'self')]).toEqual(['JUSTICE']);
    expect(hiddenItems(ITEMS, { ...COACH, scopes: SCOPE }, 'self').size).toBe(0);
  });
});

describe('Justitie in a file is hidden from', () => {
  test.each<[string, Onlooker, string, boolean]>([
    ['a coach', COACH, 'self', true],
    ['nobody with the scope', { ...COACH, scopes: SCOPE }, 'self', false],
    ['not the participant whose file it is', SELF, 'self', false],
    ['a participant, in the file of another', SELF, 'other', true],
    [
      'a coach who is a participant too, in the file of another',
      { ...SELF, roles: ['PARTICIPANT', 'JOB_COACH'] },
      'other',
      true,
    ],
    ['not that coach in the own file', { ...SELF, roles: ['PARTICIPANT', 'JOB_COACH'] }, 'self', false],
    ['who no longer is a participant, in what was the own file', { ...SELF, roles: ['JOB_COACH'] }, 'self', true],
  ])('%s', (_, viewer, participantId, hidden) => {
    expect(isDomainHidden('JUSTICE', viewer, participantId)).toBe(hidden);
    const codes = hiddenRefusals('JUSTICE', { viewer, participantId }, ['input', 'domain']).map(({ code }) => code);
    expect(codes).toEqual(hidden ? ['DOMAIN_HIDDEN'] : []);
    expect(isDomainHidden('MENTAL_HEALTH', viewer, participantId)).toBe(false);
    expect(isDomainHidden(null, viewer, participantId)).toBe(false);
  });
});

describe('without the scope', () => {
  const given = [
    { item: 'HOUSING', level: 2, note: 'Logeert.' },
    { item: 'JUSTICE', level: 1, note: 'Taakstraf.' },
  ];
  const hidden = hiddenItems(ITEMS, COACH, 'self');
  const nothing = hiddenItems(ITEMS, SELF, 'self');

  test('a new measurement says NOT_PERMITTED, whether something was said or not', () => {
    const recorded = [given[0], { item: 'JUSTICE', notAssessed: 'NOT_PERMITTED' }];
    expect(permittedAnswers(given, hidden)).toEqual(recorded);
    expect(permittedAnswers(given.slice(0, 1), hidden)).toEqual(recorded);
    expect(permittedAnswers(given, nothing)).toEqual(given);
  });

  test('a change leaves what is hidden as it is', () => {
    expect(visibleAnswers(given, hidden)).toEqual(given.slice(0, 1));
    expect(visibleAnswers(given, nothing)).toEqual(given);
  });
});
