import { describe, expect, test } from '@jest/globals';
import { isNonNullType, isObjectType } from 'graphql';
import { GATES } from '../../src/access/fields.js';
import { allowedTo, MAY_ASK, MAY_DO } from '../../src/access/permissions.js';
import { PLACES } from '../../src/access/visible-places.js';
import { PARTS, WALLS } from '../../src/access/walls.js';
import { buildGraph } from '../../src/schema.js';
import { testDatabase } from '../support/database.js';

const db = await testDatabase();
const { schema, mapping } = await buildGraph(db.getMetadata());

/** What everybody sees who sees the participant or the trajectory at all (graph.md, rule 4). */
const OPEN = ['id', 'version', 'participant', 'status', 'startedOn', 'viewerSees'];

/** Tables that are about nobody, or have a wall of their own: for everybody whose way leads there. */
const PUBLIC: Readonly<Record<string, string>> = {
  Municipality: 'reference data',
  WorkArea: 'reference data',
  Sector: 'reference data',
  Instrument: 'reference data',
  InstrumentGroup: 'reference data',
  InstrumentItem: 'reference data',
  ScaleLevel: 'reference data',
  Requirement: 'a part of the requirements of a workplace',
  StandIn: 'who works for whom; nothing leads there but a professional, and who stands in',
  LegalHold: 'an id and a reason, shown by the mutation that sets it',
  DestructionReport: 'ids, days and numbers, shown to those who may ask',
};

describe.each(['Participant', 'Trajectory'])('%s', (type) => {
  const found = schema.getType(type);
  const fields = isObjectType(found) ? Object.values(found.getFields()) : [];

  test('has a part of the file for every field that not everybody sees', () => {
    const loose = fields.filter(({ name }) => !GATES[type]?.fields[name] && !OPEN.includes(name));
    expect(loose.map(({ name }) => `${type}.${name} has no row in GATES`)).toEqual([]);
  });

  test('promises of no such field that it is there', () => {
    const promised = fields.filter(({ name, type: of }) => isNonNullType(of) && !OPEN.includes(name));
    expect(promised.map(({ name }) => name)).toEqual([]);
  });
});

describe('Every type that is a table', () => {
  const types = [...mapping.byType.keys()];

  test('has a wall, is a part of what has one, has a place, or is public for a reason', () => {
    const known = new Set([...Object.keys(WALLS), ...PARTS, ...Object.keys(PLACES), ...Object.keys(PUBLIC)]);
    expect(types.filter((type) => !known.has(type))).toEqual([]);
  });

  test('stands in one of those tables', () => {
    const all = [...Object.keys(WALLS), ...PARTS, ...Object.keys(PLACES), ...Object.keys(PUBLIC)];
    expect(all.filter((type, i) => all.indexOf(type) !== i)).toEqual([]);
    expect(Object.keys(PUBLIC).filter((type) => !types.includes(type))).toEqual([]);
  });
});

test('every root field and every mutation has a row in the table of permissions, and every row is one', () => {
  const fieldsOf = (type: ReturnType<typeof schema.getQueryType>) =>
    Object.keys(type?.getFields() ?? {}).filter((name) => name !== '_entities');
  const fields = [...fieldsOf(schema.getQueryType()), ...fieldsOf(schema.getMutationType())];
  for (const field of fields) expect(allowedTo(field).length).toBeGreaterThan(0);
  expect([...Object.keys(MAY_ASK), ...Object.keys(MAY_DO)].sort()).toEqual(fields.sort());
});
