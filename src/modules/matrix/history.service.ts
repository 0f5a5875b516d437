import type { EntityClass } from '@mikro-orm/core';
import { newId } from '../../graph/ids.js';
import { Refused, refusal, refuseIf } from '../../graph/refusal.js';
import type { Work } from '../../graph/unit-of-work.js';
import { sql, typed } from '../../plan/sql.js';
import { byLine, readTable } from '../instrument/csv-table.js';
import { type FoundInstrument, findInstrument } from '../instrument/instrument.find.js';
import { Organization } from '../organization/organization.entity.js';
import {
  type HistoryKnown,
  type HistoryMeasurement,
  nameOfInstrument,
  nameOfMeasurement,
  readHistory,
} from './history.js';
import { HISTORY_FILE, type HistoryRow } from './history-rows.js';
import { DomainScore, MatrixMeasurement } from './matrix-measurement.entity.js';

/** A statement holds at most 65,535 parameters. */
const ROWS_PER_STATEMENT = 2000;

/** A file, and the organization whose client numbers stand in it: those are unique within one only. */
export interface HistoryImport {
  readonly csv: string;
  readonly kvkNumber: string;
}

/**
 * Imports finalized measurements from before, the whole file or nothing: `client_number,measured_on,instrument,version,
 * domain,level`. They are marked `IMPORTED`, belong to no trajectory and are never evidence (domain.md §4); a domain that
 * the file leaves out is `NOT_ENOUGH_INFORMATION`. Visibility is not asked: the command administers the whole database.
 * @returns the number of measurements
 * @throws Refused with line and column of everything that is wrong; `CODE_UNKNOWN` for the organization
 */
export async function importHistory(work: Work, { csv, kvkNumber }: HistoryImport): Promise<number> {
  const organization = await work.em.findOne(Organization, { kvkNumber });
  if (!organization) throw new Refused([refusal('CODE_UNKNOWN', ['organization'], { code: kvkNumber })]);
  const { rows, refusals } = readTable(csv, HISTORY_FILE, ['csv']);
  refuseIf(byLine(refusals));
  const instruments = await instrumentsOf(work, rows);
  const { measurements, refusals: wrong } = readHistory(rows, await knownTo(work, rows, { instruments, organization }));
  refuseIf(byLine(wrong));
  await store(work, measurements, [...instruments.values()]);
  return measurements.length;
}

/** The instruments that the rows name, by `nameOfInstrument`. */
async function instrumentsOf(work: Work, rows: readonly HistoryRow[]): Promise<Map<string, FoundInstrument>> {
  const named = new Map(
    rows.map(({ values: { instrument: code, version } }) => [nameOfInstrument(code, version), { code, version }]),
  );
  const found = new Map<string, FoundInstrument>();
  for (const [name, wanted] of named) {
    const instrument = await findInstrument(work, wanted);
    if (instrument) found.set(name, instrument);
  }
  return found;
}

async function knownTo(
  work: Work,
  rows: readonly HistoryRow[],
  { instruments, organization }: { instruments: ReadonlyMap<string, FoundInstrument>; organization: Organization },
): Promise<HistoryKnown> {
  const numbers = typed([...new Set(rows.map(({ values }) => values.client_number))], 'text[]');
  const clients = await work.read<{ number: string; id: string }>(
    sql`select client_number as number, id from participant
      where organization_id = ${typed(organization.id, 'uuid')} and client_number = any(${numbers}) order by id for update`,
  );
  const ids = typed(
    clients.map(({ id }) => id),
    'uuid[]',
  );
  const imported = await work.read<{ participant: string; day: string; instrument: string }>(
    sql`select participant_id as participant, measured_on::text as day, instrument_id as instrument
      from matrix_measurement where source = 'IMPORTED' and participant_id = any(${ids})`,
  );
  return {
    clients: new Map(clients.map(({ number, id }) => [number, id])),
    instruments,
    imported: new Set(imported.map((one) => nameOfMeasurement(one.participant, one.day, one.instrument))),
    today: work.today,
  };
}

async function store(
  work: Work,
  measurements: readonly HistoryMeasurement[],
  instruments: readonly FoundInstrument[],
): Promise<void> {
  const keyed = measurements.map((measurement) => ({ id: newId(), ...measurement }));
  const same = { status: 'FINALIZED', rater: 'PROFESSIONAL', source: 'IMPORTED', version: 1 };
  await insert(
    work,
    MatrixMeasurement,
    keyed.map(({ id, participantId, instrument, measuredOn }) => ({
      ...same,
      id,
      participant: participantId,
      instrument: instrument.id,
      measuredOn,
      finalizedAt: work.now,
      recordedAt: work.now,
    })),
  );
  await insert(
    work,
    DomainScore,
    keyed.flatMap((one) => scoreRows(one, instruments)),
  );
}

/** A row for every domain of the instrument. */
function scoreRows({ id, instrument, scores }: HistoryMeasurement & { id: string }, all: readonly FoundInstrument[]) {
  const items = all.find((one) => one.id === instrument.id)?.items ?? [];
  return [...items].map(([code, item]) => ({
    id: newId(),
    measurement: id,
    domain: item.id,
    position: item.position,
    ...(scores.get(code) ?? { level: null, notAssessed: 'NOT_ENOUGH_INFORMATION' }),
  }));
}

async function insert(work: Work, entity: EntityClass<object>, rows: readonly object[]): Promise<void> {
  for (let i = 0; i < rows.length; i += ROWS_PER_STATEMENT) {
    await work.em.insertMany(entity, rows.slice(i, i + ROWS_PER_STATEMENT) as never);
  }
}
