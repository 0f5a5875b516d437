import { expect, test } from '@jest/globals';
import type { FileRows, Row, Shapes } from '../../../src/modules/personal-data/file-shape.js';
import { readableRows } from '../../../src/modules/personal-data/hidden-rows.js';

const item = { property: 'domain', column: 'domain_id', form: 'id', nullable: false, to: 'InstrumentItem' } as const;
const SHAPES: Shapes = {
  file: [
    { entity: 'MatrixMeasurement', table: 'matrix_measurement', columns: [], keys: ['id'] },
    { entity: 'DomainScore', table: 'domain_score', columns: [item], keys: ['id'] },
  ],
  around: new Map(),
};
const SIGHT = {
  items: new Map([
    ['justice', 'CRIMINAL'],
    ['housing', 'ORDINARY'],
  ] as const),
  hides: (sensitivity: string) => sensitivity === 'CRIMINAL',
};

const measured = (id: string, levels: { justice: number; housing: number }): Row[] =>
  Object.entries(levels).map(([domain, level]) => ({
    id: `${id} ${domain}`,
    measurement_id: id,
    domain_id: domain,
    level,
  }));

/** The reason of a correction in a document without Justitie. */
function reasonTold(corrected: { justice: number; housing: number }): unknown {
  const rows: FileRows = new Map([
    [
      'MatrixMeasurement',
      [
        { id: 'first', supersedes_id: null, correction_reason: null },
        { id: 'second', supersedes_id: 'first', correction_reason: 'Verkeerd begrepen.' },
      ],
    ],
    ['DomainScore', [...measured('first', { justice: 3, housing: 3 }), ...measured('second', corrected)]],
  ]);
  const readable = readableRows(rows, SHAPES, SIGHT as never);
  expect(readable.get('DomainScore')?.map(({ id }) => id)).toEqual(['first housing', 'second housing']);
  return readable.get('MatrixMeasurement')?.[1]?.correction_reason;
}

test.each([
  ['of another domain is told', { justice: 3, housing: 4 }, 'Verkeerd begrepen.'],
  ['of Justitie is not', { justice: 2, housing: 3 }, null],
  ['of both is not', { justice: 2, housing: 4 }, null],
])('the reason of a correction %s without the scope', (_, corrected, told) => {
  expect(reasonTold(corrected)).toBe(told);
});
