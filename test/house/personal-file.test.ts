import { describe, expect, test } from '@jest/globals';
import type { EntityMetadata, EntityProperty } from '@mikro-orm/core';
import { columnsOf } from '../../src/modules/personal-data/file-shape.metadata.js';
import { AROUND, FILE_ENTITIES, fileTable } from '../../src/modules/personal-data/file-tables.js';
import { testDatabase } from '../support/database.js';

const db = await testDatabase();
const metas = [...db.getMetadata().getAll().values()] as EntityMetadata[];
const metaOf = new Map(metas.map((meta) => [meta.className, meta]));
const inFile = new Set<string>(FILE_ENTITIES);
const relations = (meta: EntityMetadata) =>
  (Object.values(meta.properties) as EntityProperty[]).flatMap((p) =>
    p.targetMeta ? [{ property: p.name, to: p.targetMeta.className }] : [],
  );

/** What leads to participants and is no part of their file, and why. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  AccessLogEntry: 'the access log has a term of its own; the export tells who looked, and its rows hold ids only',
  DestructionReport: 'what is left when a file is gone: an id, days and numbers',
};

/** Whether the rows of an entity are about one participant, over however many other tables. */
function leadsToParticipant(entity: string, passed: ReadonlySet<string> = new Set()): boolean {
  if (entity === 'Participant') return true;
  if (passed.has(entity)) return false;
  const meta = metaOf.get(entity) as EntityMetadata;
  return relations(meta).some(({ to }) => leadsToParticipant(to, new Set([...passed, entity])));
}

describe('The table of the personal file', () => {
  test('names every entity that leads to a participant', () => {
    const missing = metas.map(({ className }) => className).filter((e) => leadsToParticipant(e) && !inFile.has(e));
    expect(missing.map((entity) => `${entity} leads to a participant: give it a row in file-tables.ts`)).toEqual([]);
  });

  test('names every entity that holds the key of a participant without a relation, or says why it stands elsewhere', () => {
    const holding = metas.flatMap((meta) =>
      (Object.values(meta.properties) as EntityProperty[])
        .filter(({ name, targetMeta }) => /participant/i.test(name) && name !== 'participantView' && !targetMeta)
        .map(() => meta.className),
    );
    const odd = new Set(holding.filter((entity) => !inFile.has(entity) && !ELSEWHERE[entity]));
    expect([...odd].map((entity) => `${entity} holds the key of a participant: file-tables.ts or ELSEWHERE`)).toEqual(
      [],
    );
  });

  test('lists parents before what hangs on them, or names them: that is the order in which a file can be removed', () => {
    const late = FILE_ENTITIES.flatMap((entity, at) =>
      relations(metaOf.get(entity) as EntityMetadata)
        .filter(({ to }) => inFile.has(to) && to !== entity && FILE_ENTITIES.indexOf(to as never) > at)
        .map(({ property, to }) => `${entity}.${property}: ${to} must stand earlier`),
    );
    expect(late).toEqual([]);
  });

  test('hangs every entity on one that it has a relation to', () => {
    const wrong = FILE_ENTITIES.filter((entity) => {
      const { of } = fileTable(entity);
      const found = relations(metaOf.get(entity) as EntityMetadata).find(({ property }) => property === of);
      return entity !== 'Participant' && !inFile.has(found?.to ?? '');
    });
    expect(wrong).toEqual([]);
  });

  test('says of every entity that the file names around it what to tell', () => {
    const named = FILE_ENTITIES.flatMap((entity) => relations(metaOf.get(entity) as EntityMetadata));
    const unknown = named.filter(({ to }) => !inFile.has(to) && !AROUND[to]).map(({ to }) => to);
    expect([...new Set(unknown)]).toEqual([]);
  });

  test('says of every column that can hold words what anonymizing does with it', () => {
    const undeclared = FILE_ENTITIES.flatMap((entity) => {
      const { words } = fileTable(entity);
      if (words === 'REMOVE') return [];
      return columnsOf(metaOf.get(entity) as EntityMetadata)
        .filter(({ form, to }) => ['text', 'texts', 'object'].includes(form) && !to)
        .filter(({ property }) => !words[property])
        .map(({ property }) => `${entity}.${property} can hold words: declare it in file-tables.ts`);
    });
    expect(undeclared).toEqual([]);
  });

  test('declares only columns that there are, and empties only what may be empty', () => {
    const wrong = FILE_ENTITIES.flatMap((entity) => {
      const { words, domains, names = [] } = fileTable(entity);
      const columns = new Map(columnsOf(metaOf.get(entity) as EntityMetadata).map((c) => [c.property, c]));
      const declared = [...(words === 'REMOVE' ? [] : Object.keys(words)), ...names, ...(domains ? [domains] : [])];
      const emptied = Object.entries(words).filter(
        ([property, t]) => t === 'EMPTY' && !columns.get(property)?.nullable,
      );
      return [...declared.filter((property) => !columns.has(property)), ...emptied.map(([property]) => property)].map(
        (property) => `${entity}.${property}`,
      );
    });
    expect(wrong).toEqual([]);
  });

  test('names every list of the document once', () => {
    const lists = FILE_ENTITIES.map((entity) => {
      const { as, of } = fileTable(entity);
      return `${relations(metaOf.get(entity) as EntityMetadata).find(({ property }) => property === of)?.to}.${as}`;
    });
    expect(lists).toHaveLength(new Set(lists).size);
  });

  test('names the domains of every entity that has some', () => {
    const silent = FILE_ENTITIES.filter((entity) => {
      const columns = columnsOf(metaOf.get(entity) as EntityMetadata);
      return columns.some(({ property }) => /^domains?$/.test(property)) && !fileTable(entity).domains;
    });
    expect(silent).toEqual([]);
  });
});
