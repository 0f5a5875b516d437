import { expect } from '@jest/globals';
import { rowsOf } from './rows.js';
import type { TestServer } from './server.js';

const TABLES = [
  'trajectory',
  'phase_transition',
  'phase_period',
  'placement',
  'contract',
  'matrix_measurement',
  'attendance',
  'support_hours',
  'agreement',
  'outbox_event',
];

/** What a story tries and may not do. @returns all codes, after holding that nothing was saved */
export async function refused({ db }: TestServer, act: () => Promise<unknown>): Promise<string[]> {
  const before = await rowsOf(db, ...TABLES);
  const codes = await act().then(
    () => [],
    ({ message }: Error) => (JSON.parse(message) as { code: string }[]).map(({ code }) => code),
  );
  expect(await rowsOf(db, ...TABLES)).toEqual(before);
  return codes;
}
