import { parseArgs } from 'node:util';
import type { InstrumentImport } from '../modules/instrument/instrument.service.js';
import { INSTRUMENT_KINDS, type InstrumentKind } from '../modules/instrument/vocabulary.js';

/** How the command is used; shown when it was used in another way. */
export const USAGE = `Usage:
  npm run import -- instrument <file.csv> --code INVRA --version 2020 --kind COMPETENCE --scale 0-4
                    --label-nl "INVRA-Arbeid" --label-en "INVRA-Arbeid" [--level "nog niet=not yet"]…
                    [--min-age 18] [--max-age 67] [--retired]
      The file: group,code,label_nl,label_en and, if wanted, group_label_nl,group_label_en,sensitivity.
      --level names the levels in Dutch and English, lowest first; all of them or none.
  npm run import -- measurements <file.csv> --organization 12345678
      The file: client_number,measured_on,instrument,version,domain,level; one line for each domain of a measurement,
      with a level or the code of the reason why there is none. --organization is the KvK number of whose clients they are.
`;

/** What to import. */
export type ImportRequest =
  | { readonly what: 'instrument'; readonly file: string; readonly head: Omit<InstrumentImport, 'csv'> }
  | { readonly what: 'measurements'; readonly file: string; readonly kvkNumber: string };

const OPTIONS = {
  organization: { type: 'string' },
  code: { type: 'string' },
  version: { type: 'string' },
  kind: { type: 'string' },
  'label-nl': { type: 'string' },
  'label-en': { type: 'string' },
  scale: { type: 'string' },
  level: { type: 'string', multiple: true },
  'min-age': { type: 'string' },
  'max-age': { type: 'string' },
  retired: { type: 'boolean' },
} as const;

/** Reads the arguments of the command; undefined when they are not as `USAGE` says. */
export function readArguments(args: readonly string[]): ImportRequest | undefined {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const [what, file, ...more] = positionals;
    if (!file || more.length > 0) return undefined;
    const { organization: kvkNumber, ...rest } = values;
    if (what === 'measurements') {
      return kvkNumber && Object.keys(rest).length === 0 ? { what, file, kvkNumber } : undefined;
    }
    const head = what === 'instrument' && !kvkNumber ? headOf(rest) : undefined;
    return head && { what: 'instrument', file, head };
  } catch {
    return undefined;
  }
}

type Values = { [K in keyof typeof OPTIONS]?: string | boolean | string[] | undefined };

function headOf(values: Values): Omit<InstrumentImport, 'csv'> | undefined {
  const { code, version, kind, 'label-nl': nl, 'label-en': en, level } = values as Record<string, string | undefined>;
  const [, min, max] = /^(-?\d+)-(-?\d+)$/.exec(String(values.scale)) ?? [];
  if (!code || !version || !nl || !en || !kind || !Object.hasOwn(INSTRUMENT_KINDS, kind) || !max) return undefined;
  const labels = (level as string[] | undefined)?.map((pair) => pair.split('='));
  if (labels?.some((pair) => pair.length !== 2)) return undefined;
  const scale = {
    min: Number(min),
    max: Number(max),
    labels: labels?.map(([dutch = '', english = '']) => ({ nl: dutch, en: english })) ?? null,
  };
  const ages = [values['min-age'], values['max-age']].map((age) => (age === undefined ? null : Number(age)));
  if (ages.some((age) => age !== null && !Number.isInteger(age))) return undefined;
  const [minAge = null, maxAge = null] = ages;
  return {
    code,
    version,
    kind: kind as InstrumentKind,
    label: { nl, en },
    scale,
    minAge,
    maxAge,
    retired: values.retired === true,
  };
}
