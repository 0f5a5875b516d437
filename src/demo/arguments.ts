import { parseArgs } from 'node:util';
import type { Day } from '../graph/day.js';
import type { DemoOptions } from './generate.js';

export const USAGE = `npm run demo -- [--participants 500] [--today 2026-11-21] [--seed word]

  --participants  how many, 1 to 100000
  --today         the day on which the stories end; default: today
  --seed          any word: another word tells other stories`;

const MOST = 100_000;
const OPTIONS = { participants: { type: 'string' }, today: { type: 'string' }, seed: { type: 'string' } } as const;

/** The options of the command; undefined when they cannot be understood. */
export function readArguments(args: readonly string[], defaults: DemoOptions): DemoOptions | undefined {
  const values = parsed(args);
  if (!values) return undefined;
  const participants = Number(values.participants ?? defaults.participants);
  const today = values.today ?? defaults.today;
  const known = Number.isInteger(participants) && participants >= 1 && participants <= MOST && isDay(today);
  return known ? { participants, today, seed: values.seed ?? defaults.seed } : undefined;
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch {
    return undefined;
  }
}

const isDay = (text: Day): boolean => {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};
