import { beforeAll, describe, expect, test } from '@jest/globals';
import { ROLES } from '../../src/access/vocabulary.js';
import { PARTS, WALLS } from '../../src/access/walls.js';
import { startIssuer } from '../support/issuer.js';
import { startServer } from '../support/server.js';
import { answersOf } from './asking.js';
import { readTable, WORDS } from './table.js';
import { layWorld } from './world.js';

const { situations, cells } = readTable();
const issuer = await startIssuer();
const server = await startServer({ now: '2026-11-21', issuer });
const world = await layWorld(server, issuer);
let asked = 0;

/** Somebody looked, so that the access log tells of the participant. */
beforeAll(async () => {
  await server.send(`{ participant(id: "${world.id('Participant')}") { id } }`, {}, await world.as('coach'));
});

describe('Everybody sees and does what the table of expected.csv says', () => {
  test.each(situations)('%s', async (situation) => {
    const own = cells.filter((cell) => cell.situation === situation);
    const answers = await answersOf(server, world, own);
    asked += answers.length;
    const wrong = own.flatMap(({ name, path, expected }, i) =>
      answers[i] === expected ? [] : [`${name}, ${path}: expected ${expected}, got ${answers[i]}`],
    );
    expect(wrong).toEqual([]);
  });

  test('and every cell was asked', () => {
    expect(asked).toBe(cells.length);
  });
});

describe('The table', () => {
  test('says the same words everywhere', () => {
    expect(cells.filter(({ expected }) => !WORDS.includes(expected as never))).toEqual([]);
  });

  test('has a column for every situation of the world, and for every role', () => {
    expect([...situations].sort()).toEqual(Object.keys(world.situations).sort());
    const roles = new Set(Object.values(world.situations).flatMap(({ who }) => who.roles));
    expect([...roles].sort()).toEqual(Object.keys(ROLES).sort());
  });

  test('has rows for every type that is about a participant', () => {
    const types = new Set(cells.map(({ name }) => name.split(' ')[0]));
    expect([...Object.keys(WALLS), ...PARTS].filter((type) => !types.has(type))).toEqual([]);
  });

  test('has a row of which something is seen and something is not, for every such type', () => {
    const seen = (type: string, word: (expected: string) => boolean) =>
      cells.some(({ name, expected }) => name.split(' ')[0] === type && word(expected));
    const flat = Object.keys(WALLS).filter(
      (type) => !seen(type, (word) => word === 'seen') || !seen(type, (word) => word === 'null' || word === 'none'),
    );
    expect(flat).toEqual([]);
  });

  test.each([
    ['a root field by id', /^(participant|trajectory|matrixMeasurement|location|workplaceProfile|learningLine)$/],
    ['`node`', /^node$/],
    ['`nodes`', /^nodes$/],
    ['`_entities`', /^_entities$/],
    ['a connection', /^(participants|trajectories|placements|supportNeeds|registrations|workplaceProfiles)$/],
    ['a count', /\.totalCount$/],
    ['a field of a participant', /^participant\.\w+$/],
    ['a field of a trajectory', /^trajectory\.\w+$/],
    ['a way back to the participant', /\.participant$/],
    ['the caseload of a professional', /^professional\.caseload/],
    ['the caseload of who asks', /^viewer\.caseload/],
    ['the signals of who asks', /^viewer\.signals/],
    ['the timeline', /^participant\.timeline\.node$/],
    ['the workplaces that match', /workplaceMatches/],
    ['the candidates that match', /candidateMatches/],
    ['a filter', /\(filter:/],
    ['an order', /\(orderBy:/],
    ['the access log', /^accessLog/],
    ['a mutation', /^mutation /],
    ['the payload of a mutation', /^payload of /],
  ])('has rows for %s', (_, shape) => {
    expect(cells.filter(({ path }) => shape.test(path)).length).toBeGreaterThan(0);
  });
});
