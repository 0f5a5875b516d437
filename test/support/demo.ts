import { generateDemo } from '../../src/demo/generate.js';
import { type Instruments, SKILL_CODES } from '../../src/demo/instrument-keys.js';
import { joined, type Row, type Rows, type Written } from '../../src/demo/records.js';
import { DOMAINS } from '../../src/demo/story/levels.js';
import type { Day } from '../../src/graph/day.js';
import type { Phase } from '../../src/modules/trajectory/vocabulary.js';

export const TODAY = '2026-11-21';

const keys = <Code extends string>(id: string, codes: readonly Code[]) => {
  return { id, items: Object.fromEntries(codes.map((code) => [code, code])) as unknown as Record<Code, string> };
};

/** Instruments whose items have their codes for keys. */
export const INSTRUMENTS: Instruments = {
  adults: keys('adults', DOMAINS),
  youth: keys('youth', DOMAINS),
  skills: keys('skills', SKILL_CODES),
};

/** A row of a phase period. */
export interface Period {
  id: string;
  trajectory: string;
  phase: Phase;
  startedOn: Day;
  endedOn: Day | null;
  position: number;
  revokedAt: string | null;
}

/** A row of a trajectory. */
export interface Trajectory {
  id: string;
  participant: string;
  status: 'ACTIVE' | 'PAUSED' | 'ENDED';
  startedOn: Day;
  endedOn: Day | null;
  phase: Phase | null;
  outcome: string | null;
}

/** All rows of a demo. */
export function demoRows(participants: number, seed = 'test', today = TODAY): Rows {
  return joined([...generateDemo({ participants, today, seed }, INSTRUMENTS)].map(({ rows }) => rows));
}

/** The rows of one entity as the test knows them. */
export function rowsOf<R = Row>(rows: Rows, entity: Written): readonly R[] {
  return (rows.get(entity) ?? []) as readonly R[];
}

/** Rows by the value of a property. */
export function grouped<R>(rows: readonly R[], key: (row: R) => string): ReadonlyMap<string, R[]> {
  return Map.groupBy(rows, key);
}

/** The share of what holds, in percent. */
export function percent<R>(rows: readonly R[], holds: (row: R) => boolean): number {
  return (100 * rows.filter(holds).length) / rows.length;
}

/** The value below which a share of the numbers lies. */
export function quantile(numbers: readonly number[], share: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(share * (numbers.length - 1))] as number;
}
