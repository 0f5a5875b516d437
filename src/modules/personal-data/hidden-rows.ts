import { DOMAIN_SENSITIVITIES, type MatrixDomain, type Sensitivity } from '../instrument/vocabulary.js';
import type { FileRows, FileShape, Row, Shapes } from './file-shape.js';
import { type FileEntity, fileTable } from './file-tables.js';

/** What the reader of the document may not see, and what the items that it names are. */
export interface Sight {
  readonly hides: (sensitivity: Sensitivity) => boolean;
  /** The sensitivity of an item by its key. */
  readonly items: ReadonlyMap<string, Sensitivity>;
}

/**
 * The rows of a file without a sign of what a reader may not see (domain.md §13): rows that speak of a hidden domain, what
 * hangs on them, and whatever else names one of those.
 */
export function readableRows(rows: FileRows, { file }: Shapes, sight: Sight): FileRows {
  const left = new Map<FileEntity, readonly Row[]>(rows);
  const gone = new Set<unknown>();
  for (let before = -1; before < gone.size; ) {
    before = gone.size;
    for (const shape of file) {
      const kept = (left.get(shape.entity) ?? []).filter((row) => {
        if (!speaksOfHidden(shape, row, sight) && !namesOneOf(shape, row, gone)) return true;
        gone.add(row.id);
        return false;
      });
      left.set(shape.entity, kept);
    }
  }
  return left.set('MatrixMeasurement', withoutHiddenReasons(left.get('MatrixMeasurement') ?? [], rows, left));
}

/** The reason of a correction speaks of what it changed: without it where that is hidden. */
function withoutHiddenReasons(measurements: readonly Row[], all: FileRows, left: FileRows): Row[] {
  const shown = new Set((left.get('DomainScore') ?? []).map(({ id }) => id));
  const hidden = (all.get('DomainScore') ?? []).filter(({ id }) => !shown.has(id));
  const said = (measurement: unknown): string =>
    hidden
      .filter(({ measurement_id: of }) => of === measurement)
      .map(({ domain_id: domain, level, not_assessed: reason, note }) => JSON.stringify([domain, level, reason, note]))
      .sort()
      .join();
  return measurements.map((row) =>
    said(row.id) === said(row.supersedes_id) ? row : { ...row, correction_reason: null },
  );
}

function speaksOfHidden({ entity, columns }: FileShape, row: Row, { hides, items }: Sight): boolean {
  const { domains } = fileTable(entity);
  return columns.some(({ property, column, to }) => {
    if (to === 'InstrumentItem') return hides(items.get(String(row[column])) ?? 'ORDINARY');
    const named = property === domains ? [row[column]].flat() : [];
    return named.some((domain) => hides(DOMAIN_SENSITIVITIES[domain as MatrixDomain] ?? 'ORDINARY'));
  });
}

function namesOneOf({ entity, columns }: FileShape, row: Row, gone: ReadonlySet<unknown>): boolean {
  const { names = [] } = fileTable(entity);
  return columns.some(({ property, column, to }) => (to || names.includes(property)) && gone.has(row[column]));
}
