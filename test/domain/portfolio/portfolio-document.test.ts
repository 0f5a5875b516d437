import { describe, expect, test } from '@jest/globals';
import {
  type GoalFact,
  type PortfolioFacts,
  portfolioDocument,
  type Reader,
} from '../../../src/modules/portfolio/portfolio-document.js';

const GOAL: GoalFact = {
  text: 'Op tijd komen',
  status: 'ACTIVE',
  item: { nl: 'Op tijd komen', en: 'Being on time' },
  domain: null,
  targetLevel: 3,
  dueOn: '2026-12-24',
  endedOn: null,
  endNote: null,
  steps: [{ text: 'Wekker zetten', doneOn: '2026-11-10' }],
  cards: [{ title: 'Klokken', signedOn: '2026-11-16' }],
};

const FACTS: PortfolioFacts = {
  name: { givenName: 'Sara', infix: 'van den', familyName: 'Berg' },
  goals: [GOAL],
  okCards: [
    {
      title: 'Klokken',
      location: 'De Hoeve',
      organization: 'De Werkplaats',
      signedOn: '2026-11-16',
      signedBy: { givenName: 'Piet', infix: null, familyName: 'Smit' },
      note: null,
    },
  ],
  certificates: [{ kind: 'MBO_DIPLOMA', title: 'Hovenier', issuer: 'ROC', earnedOn: '2026-07-01', creboCode: '25450' }],
};

const READER: Reader = { locale: 'nl', today: '2026-11-21' };
const goalsFor = (goal: Partial<GoalFact>, reader: Partial<Reader> = {}) =>
  (portfolioDocument({ ...FACTS, goals: [{ ...GOAL, ...goal }] }, { ...READER, ...reader }) as { goals: object[] })
    .goals;

describe('The document of a portfolio', () => {
  test('tells everything, codes beside their labels', () => {
    expect(portfolioDocument(FACTS, READER)).toEqual({
      form: 'portfolio',
      version: 1,
      language: 'nl',
      exportedOn: '2026-11-21',
      participant: { name: 'Sara van den Berg' },
      goals: [
        {
          text: 'Op tijd komen',
          status: { code: 'ACTIVE', label: 'bezig' },
          competence: 'Op tijd komen',
          domain: null,
          targetLevel: 3,
          dueOn: '2026-12-24',
          endedOn: null,
          endNote: null,
          steps: [{ text: 'Wekker zetten', doneOn: '2026-11-10' }],
          cards: [{ title: 'Klokken', signedOn: '2026-11-16' }],
        },
      ],
      okCards: [
        {
          title: 'Klokken',
          location: 'De Hoeve',
          organization: 'De Werkplaats',
          signedOn: '2026-11-16',
          signedBy: 'Piet Smit',
          note: null,
        },
      ],
      certificates: [
        {
          kind: { code: 'MBO_DIPLOMA', label: 'Mbo-diploma' },
          title: 'Hovenier',
          issuer: 'ROC',
          earnedOn: '2026-07-01',
          creboCode: '25450',
        },
      ],
    });
  });

  test('speaks the language of the reader', () => {
    expect(goalsFor({ domain: 'HOUSING', item: null }, { locale: 'en' })).toEqual([
      expect.objectContaining({ status: { code: 'ACTIVE', label: 'active' }, competence: null, domain: 'Housing' }),
    ]);
    expect(goalsFor({}, { locale: 'en' })).toEqual([expect.objectContaining({ competence: 'Being on time' })]);
  });
});
