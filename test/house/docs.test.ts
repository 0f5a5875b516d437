import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { writtenDocs } from '../../src/docs.js';
import { allMessages } from '../../src/graph/catalogue.js';
import { buildGraph } from '../../src/schema.js';
import { testDatabase } from '../support/database.js';

const db = await testDatabase();
const { schema } = await buildGraph(db.getMetadata());

test.each(Object.entries(writtenDocs(schema, db.getMetadata())))('docs/%s is what the code says', (name, text) => {
  expect(readFileSync(`docs/${name}`, 'utf8')).toBe(text);
});

test('every message is a sentence in both languages, with the same places', () => {
  const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).toSorted();
  const odd = [...allMessages()].filter(
    ([, { nl, en }]) => !/[.?]$/.test(nl) || !/[.?]$/.test(en) || String(places(nl)) !== String(places(en)),
  );
  expect(odd).toEqual([]);
});
