import type { Result } from '../../graph/mutate.js';
import { type Refusal, Refused, refusal } from '../../graph/refusal.js';
import type { Work } from '../../graph/unit-of-work.js';
import type { AgeRange, InstrumentHead } from './definition.js';
import { headRefusals } from './head-rules.js';
import { type ImportResult, type ImportScale, parseInstrument } from './import.js';
import { Instrument } from './instrument.entity.js';
import { storeInstrument } from './instrument.store.js';

/** What an import takes, from the graph or from the command line. */
export interface InstrumentImport extends Omit<InstrumentHead, 'ages'> {
  readonly minAge?: number | null;
  readonly maxAge?: number | null;
  readonly scale: ImportScale;
  readonly csv: string;
}

/** Only one import at a time, so that a version cannot come in twice. */
export const queueImports = (work: Work): Promise<void> => work.queue('instrument');

/**
 * Adds a version of an instrument, whole or not at all (domain.md §4).
 * @throws Refused with every reason at once: those of `headRefusals` and `parseInstrument`, `INSTRUMENT_EXISTS`
 */
export async function importInstrument(work: Work, input: InstrumentImport): Promise<Result> {
  const { instrument, refusals } = readImport(input);
  const { code, version } = input;
  const taken = (await work.em.count(Instrument, { code, version })) > 0;
  const all = taken ? [...refusals, refusal('INSTRUMENT_EXISTS', ['input', 'version'], { code, version })] : refusals;
  if (!instrument || all.length > 0) throw new Refused(all.map(placed));
  return { instrument: await storeInstrument(work.em, instrument) };
}

function readImport({ minAge, maxAge, scale, csv, ...rest }: InstrumentImport): ImportResult {
  const ages: AgeRange | null = minAge == null && maxAge == null ? null : { min: minAge ?? 0, max: maxAge ?? null };
  const head = { ...rest, ages };
  const ofHead = headRefusals(head, ['input']);
  const read = parseInstrument(csv, head, scale);
  return { instrument: read.instrument, refusals: [...ofHead, ...read.refusals] };
}

/** Line and column are fields of the error, too. */
const placed = (one: Refusal): Refusal => ({
  ...one,
  extra: { line: one.params?.line ?? null, column: one.params?.column ?? null },
});
