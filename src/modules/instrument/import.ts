import { type Refusal, refusal } from '../../graph/refusal.js';
import type { Words } from '../../graph/words.js';
import { byLine, readTable, type Table } from './csv-table.js';
import type { InstrumentDefinition, InstrumentGroup, InstrumentHead, Scale } from './definition.js';
import { checkRows, type ImportColumn, type ImportRow, INSTRUMENT_FILE } from './import-rows.js';
import { scaleLevels, scaleRefusals } from './scale.js';
import { DOMAIN_SENSITIVITIES, type InstrumentKind, type MatrixDomain, type Sensitivity } from './vocabulary.js';

/** The scale of an imported instrument; without labels a level is called by its number. */
export interface ImportScale extends Scale {
  readonly labels?: readonly Words[] | null;
}

/** Either the whole instrument and no refusal, or every refusal and no instrument: nothing half. */
export interface ImportResult {
  readonly instrument: InstrumentDefinition | null;
  readonly refusals: readonly Refusal[];
}

/**
 * Reads an instrument version from CSV `group,code,label_nl,label_en`; columns `group_label_nl`, `group_label_en` and
 * `sensitivity` may join, in any order (domain.md §4).
 * Refusals carry `line` and `column`, both from 1: `IMPORT_EMPTY`, `IMPORT_TOO_LONG`, `IMPORT_LINE_BROKEN`, `IMPORT_COLUMN_MISSING`,
 * `IMPORT_COLUMN_UNKNOWN`, `IMPORT_COLUMN_TWICE`, `IMPORT_VALUE_MISSING`, `IMPORT_VALUE_TOO_LONG`,
 * `IMPORT_VALUE_UNKNOWN`, `IMPORT_BAD_TEXT`, `IMPORT_CODE_TWICE`, `IMPORT_GROUP_DIFFERS`,
 * `IMPORT_SENSITIVITY_DIFFERS`, and those of the scale.
 * @param path where the text stands in the mutation's arguments.
 */
export function parseInstrument(
  csv: string,
  head: InstrumentHead,
  scale: ImportScale,
  path: readonly string[] = ['input', 'csv'],
): ImportResult {
  const labels = scale.labels ?? null;
  const ofScale = scaleRefusals(scale, labels, [...path.slice(0, -1), 'scale']);
  const { rows, refusals } = readRows(csv, head.kind, path);
  const all = [...ofScale, ...refusals];
  if (all.length > 0) return { instrument: null, refusals: all };
  return {
    instrument: { ...head, levels: scaleLevels(scale, labels), groups: groupsOf(rows, head.kind) },
    refusals: [],
  };
}

/** The rows of the file with everything that is wrong in it, in the order of its lines. */
function readRows(csv: string, kind: InstrumentKind, path: readonly string[]): Table<ImportColumn> {
  const { rows, refusals } = readTable(csv, INSTRUMENT_FILE, path);
  return { rows, refusals: byLine([...refusals, ...checkRows(rows, path), ...sensitivityRefusals(rows, kind, path)]) };
}

/** Groups in the order of their first line, items in the order of their lines. */
function groupsOf(rows: readonly ImportRow[], kind: InstrumentKind): InstrumentGroup[] {
  return [...Map.groupBy(rows, ({ values }) => values.group)].map(([code, items]) => ({
    code,
    label: {
      nl: items[0]?.values.group_label_nl || code,
      en: items[0]?.values.group_label_en || code,
    },
    items: items.map(({ values }) => ({
      code: values.code,
      label: { nl: values.label_nl, en: values.label_en },
      sensitivity: sensitivityOf(values, kind),
    })),
  }));
}

/** What the file says; silence about a domain of a matrix keeps that domain's sensitivity. */
function sensitivityOf({ code, sensitivity }: ImportRow['values'], kind: InstrumentKind): Sensitivity {
  if (sensitivity) return sensitivity as Sensitivity;
  return domainSensitivity(code, kind) ?? 'ORDINARY';
}

/** The sensitivity of a domain of a matrix; undefined for any other item. */
function domainSensitivity(code: string, kind: InstrumentKind): Sensitivity | undefined {
  const isDomain = kind === 'MATRIX' && Object.hasOwn(DOMAIN_SENSITIVITIES, code);
  return isDomain ? DOMAIN_SENSITIVITIES[code as MatrixDomain] : undefined;
}

/**
 * `IMPORT_SENSITIVITY_DIFFERS`: criminal is Justitie in a matrix and nothing else, because the needs, goals and targets of
 * a domain are hidden by the domain, whatever instrument measured it (domain.md §13).
 */
function sensitivityRefusals(rows: readonly ImportRow[], kind: InstrumentKind, path: readonly string[]): Refusal[] {
  return rows
    .filter(({ values: { code, sensitivity } }) => {
      const isCriminal = domainSensitivity(code, kind) === 'CRIMINAL';
      return sensitivity !== '' && (sensitivity === 'CRIMINAL') !== isCriminal;
    })
    .map(({ line, places, values: { code, sensitivity } }) => {
      const column = places.sensitivity ?? 1;
      return refusal('IMPORT_SENSITIVITY_DIFFERS', path, { line, column, value: sensitivity, code });
    });
}
