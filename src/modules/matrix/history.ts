import type { Day } from '../../graph/day.js';
import type { Refusal } from '../../graph/refusal.js';
import type { Scale } from '../instrument/definition.js';
import type { InstrumentKind } from '../instrument/vocabulary.js';
import { atCell, type HistoryRow, type HistoryScore, scoreOf } from './history-rows.js';

/** An instrument as the import of measurements needs it; `items` by code. */
export interface HistoryInstrument {
  readonly id: string;
  readonly kind: InstrumentKind;
  readonly scale: Scale;
  readonly items: ReadonlyMap<string, unknown>;
}

/** What the rows of a file are held against. */
export interface HistoryKnown {
  /** Client number → participant. */
  readonly clients: ReadonlyMap<string, string>;
  /** By `nameOfInstrument`. */
  readonly instruments: ReadonlyMap<string, HistoryInstrument>;
  /** What was imported before, by `nameOfMeasurement`. */
  readonly imported: ReadonlySet<string>;
  readonly today: Day;
}

/** A measurement of the file; domains that the file does not name are not among its scores. */
export interface HistoryMeasurement {
  readonly participantId: string;
  readonly instrument: HistoryInstrument;
  readonly measuredOn: Day;
  readonly scores: ReadonlyMap<string, HistoryScore>;
}

/** Code and version, as a key. */
export const nameOfInstrument = (code: string, version: string): string => JSON.stringify([code, version]);

/** Participant, day and instrument, as a key. */
export const nameOfMeasurement = (participantId: string, measuredOn: Day, instrumentId: string): string =>
  JSON.stringify([participantId, measuredOn, instrumentId]);

/**
 * The measurements of rows that are right by themselves, or everything that is wrong with them. Neither age nor distance
 * in time nor retirement is a reason to refuse (domain.md §4): `IMPORT_VALUE_UNKNOWN` for client, instrument and domain,
 * `IMPORT_DATE_INVALID` for a day to come, `IMPORT_LEVEL_INVALID`, `IMPORT_SCORE_TWICE`, `IMPORT_MEASURED_ALREADY`,
 * `IMPORT_NOTHING_SCORED`.
 */
export function readHistory(
  rows: readonly HistoryRow[],
  known: HistoryKnown,
): { measurements: HistoryMeasurement[]; refusals: Refusal[] } {
  const groups = Map.groupBy(rows, ({ values: v }) =>
    JSON.stringify([v.client_number, v.measured_on, v.instrument, v.version]),
  );
  const read = [...groups.values()].map((group) => readMeasurement(group, known));
  return {
    measurements: read.flatMap(({ measurement }) => measurement ?? []),
    refusals: read.flatMap(({ refusals }) => refusals),
  };
}

/** The lines of one measurement; there is at least one. */
function readMeasurement(
  group: readonly HistoryRow[],
  known: HistoryKnown,
): { measurement?: HistoryMeasurement; refusals: Refusal[] } {
  const [first] = group as [HistoryRow];
  const { client_number: client, measured_on: measuredOn, instrument: code, version } = first.values;
  const participantId = known.clients.get(client);
  const instrument = known.instruments.get(nameOfInstrument(code, version));
  const refusals: Refusal[] = [];
  if (!participantId) refusals.push(atCell('IMPORT_VALUE_UNKNOWN', first, 'client_number'));
  if (measuredOn > known.today) refusals.push(atCell('IMPORT_DATE_INVALID', first, 'measured_on'));
  if (instrument?.kind !== 'MATRIX') {
    return { refusals: [...refusals, atCell('IMPORT_VALUE_UNKNOWN', first, 'version')] };
  }
  if (participantId && known.imported.has(nameOfMeasurement(participantId, measuredOn, instrument.id))) {
    refusals.push(atCell('IMPORT_MEASURED_ALREADY', first, 'measured_on'));
  }
  const { scores, refusals: ofScores } = readScores(group, instrument);
  const all = [...refusals, ...ofScores];
  if (!participantId || all.length > 0) return { refusals: all };
  return { measurement: { participantId, instrument, measuredOn, scores }, refusals: [] };
}

function readScores(group: readonly HistoryRow[], { items, scale }: HistoryInstrument) {
  const scores = new Map<string, HistoryScore>();
  const lines = new Map<string, number>();
  const refusals = group.flatMap((row): Refusal[] => {
    const { domain, level } = row.values;
    const earlier = lines.get(domain);
    if (!items.has(domain)) return [atCell('IMPORT_VALUE_UNKNOWN', row, 'domain')];
    if (earlier) return [atCell('IMPORT_SCORE_TWICE', row, 'domain', { first: earlier })];
    lines.set(domain, row.line);
    const score = scoreOf(level, scale);
    if (!score) return [atCell('IMPORT_LEVEL_INVALID', row, 'level', { min: scale.min, max: scale.max })];
    scores.set(domain, score);
    return [];
  });
  const nothing = refusals.length === 0 && [...scores.values()].every((score) => score.level === null);
  return { scores, refusals: nothing ? [atCell('IMPORT_NOTHING_SCORED', group[0] as HistoryRow, 'level')] : refusals };
}
