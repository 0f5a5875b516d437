import { type Day } from '../graph/day.js';
import { dayNumber } from './calendar.js';
import { makeCommissioners } from './commissioners.js';
import type { Instruments } from './instrument-keys.js';
import { makeParticipant, type ParticipantSource } from './participant.js';
import { BLOCK, makeBlock } from './places/block.js';
import { joined, Records, type Rows } from './records.js';

/** How large the demo is, and what it follows from: the same options give the same rows, ids and all. */
export interface DemoOptions {
  readonly participants: number;
  /** The day on which the stories end. */
  readonly today: Day;
  readonly seed: string;
}

/** Rows that can be written together, and how many participants are told with them. */
export interface DemoPart {
  readonly rows: Rows;
  readonly participants: number;
}

/** Participants whose rows are handed out together: some milliseconds of work. */
const PART = 10;

/**
 * Everything that the demo writes, in parts that refer to earlier parts at most. More participants add to what fewer have:
 * participant n stays the same, and so do the places of its block.
 */
export function* generateDemo(options: DemoOptions, instruments: Instruments): Generator<DemoPart> {
  const today = dayNumber(options.today);
  const base = { seed: options.seed, today, instruments };
  const shared = new Records(options.seed, today, 2_000_000);
  const commissioners = makeCommissioners(shared);
  yield { rows: shared.rows, participants: 0 };
  for (let first = 1; first <= options.participants; first += BLOCK.participants) {
    const { block, records } = makeBlock(base, Math.floor((first - 1) / BLOCK.participants));
    yield { rows: records.rows, participants: 0 };
    const last = Math.min(first + BLOCK.participants - 1, options.participants);
    yield* participantParts({ ...base, block, commissioners }, first, last);
  }
}

function* participantParts(source: ParticipantSource, first: number, last: number): Generator<DemoPart> {
  for (let from = first; from <= last; from += PART) {
    const to = Math.min(from + PART - 1, last);
    const all = Array.from({ length: to - from + 1 }, (_, i) => makeParticipant(source, from + i));
    yield { rows: joined(all.map(({ rows }) => rows)), participants: all.length };
  }
}
