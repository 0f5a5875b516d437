import { describe, expect, test } from '@jest/globals';
import { allEnumWords, allMessages } from '../../src/graph/catalogue.js';
import { MATRICES } from '../../src/modules/instrument/catalogue.js';
import { SECTORS, WORK_AREAS } from '../../src/modules/reference/vocabulary.js';
import { EXPLANATIONS } from '../../src/modules/transition/explanations.js';
import { buildGraph } from '../../src/schema.js';
import { testDatabase } from '../support/database.js';

const db = await testDatabase();
await buildGraph(db.getMetadata());

interface Said {
  readonly where: string;
  readonly nl: string;
  readonly en: string;
}

const said: readonly Said[] = [
  ...[...allEnumWords()].flatMap(([name, { values }]) =>
    Object.entries(values).map(([value, { nl, en }]) => ({ where: `${name}.${value}`, nl, en })),
  ),
  ...[...allMessages()].map(([where, { nl, en }]) => ({ where, nl, en })),
  ...Object.entries({ ...EXPLANATIONS, ...WORK_AREAS, ...SECTORS }).map(([where, { nl, en }]) => ({ where, nl, en })),
  ...MATRICES.flatMap(({ groups }) => groups.flatMap(({ items }) => items)).map(({ code, label }) => ({
    where: code,
    ...label,
  })),
];

/** Words that judge a person, or that nobody outside the office understands. */
const UNKIND =
  /onbemiddelbaar|kansarm|kansloos|zwakbegaafd|zwakke|probleemgeval|zorgmijder|notoir|ongemotiveerd|onwillig|drop-?outs?\b|uitvaller|gefaald|mislukt|faalt|weigeraar|no-?show|afstand tot de arbeidsmarkt|klantmanager|caseload|\bfail(ed|ure)?\b|unemployable|non-?complian|hopeless|misfit|unwilling|lazy\b/i;

describe('What the graph says', () => {
  test('it says in both languages', () => {
    expect(said.length).toBeGreaterThan(400);
    expect(said.filter(({ nl, en }) => !nl.trim() || !en.trim())).toEqual([]);
  });

  test('it says without words that judge or only insiders know', () => {
    expect(said.filter(({ nl, en }) => UNKIND.test(nl) || UNKIND.test(en))).toEqual([]);
  });

  test.each([
    ['Deze deelnemer is ongemotiveerd.', true],
    ['De stap is mislukt.', true],
    ['Nog niet passend.', false],
    ['Gestopt, contact verloren.', false],
  ])('"%s" is unkind: %s', (text, unkind) => {
    expect(UNKIND.test(text)).toBe(unkind);
  });
});
