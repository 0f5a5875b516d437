import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { MATRIX_DOMAINS } from '../instrument/vocabulary.js';
import { DEFAULT_RULES, type ProgrammeRules } from './programme-rules.js';

/** A file of rules that cannot be used; its message is one line that names the file, the field and what is allowed. */
export class WrongProgrammeFile extends Error {}

type Rules = { readonly [name: string]: number | readonly string[] | Rules };

/** The unit of a figure is the end of its name; this is what such a figure may be. The first that fits counts. */
const BOUNDS: readonly (readonly [unit: RegExp, min: number, max: number])[] = [
  [/Percent$/, 0, 100],
  [/Level$/, 1, 5],
  [/Days$/, 0, 366],
  [/weeks$/i, 1, 52],
  [/Months$/, 1, 24],
  [/quartersPerWeek$/, 1, 160],
  [/quartersADay$/i, 1, 48],
  [/quarters$/, 0, 4000],
  [/Age$/, 16, 27],
  [/WorkAreas$/, 1, 7],
  [/rungsAbove$/, 0, 5],
];

const programmes = new Map<string, ProgrammeRules>();

/** The rules by which an organization runs its programme: those of its file, and the usual ones for what it leaves out. */
export function rulesFor(kvkNumber: string): ProgrammeRules {
  return programmes.get(kvkNumber) ?? DEFAULT_RULES;
}

/**
 * Reads the rules of every organization that has a file `<KvK number>.json` in the directory; for the start of the
 * server. No directory means no such organization.
 * @throws WrongProgrammeFile
 */
export function loadProgrammes(directory: string): void {
  programmes.clear();
  if (!existsSync(directory)) return;
  for (const name of readdirSync(directory).filter((file) => file.endsWith('.json'))) {
    const file = `${directory}/${name}`;
    const [, kvkNumber] = /^(\d{8})\.json$/.exec(name) ?? [];
    if (!kvkNumber) throw new WrongProgrammeFile(`${file}: the name must be a KvK number of eight digits and .json.`);
    programmes.set(kvkNumber, readRules(file, readFileSync(join(directory, name), 'utf8')));
  }
}

/** The text of a file → the rules, completed with the usual ones. @throws WrongProgrammeFile */
export function readRules(file: string, text: string): ProgrammeRules {
  const parsed = CHANGES.safeParse(json(file, text));
  if (parsed.success) return completed(DEFAULT_RULES as never, parsed.data as Rules) as never;
  const [issue] = parsed.error.issues;
  const extra = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const field = [...(issue?.path ?? []), ...extra].join('.');
  throw new WrongProgrammeFile(`${file}: ${field || 'the whole'} is wrong; allowed is ${issue?.message}.`);
}

function json(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new WrongProgrammeFile(`${file}: this is no JSON.`);
  }
}

const domains = z
  .array(z.enum(Object.keys(MATRIX_DOMAINS), 'the code of a domain of the self-sufficiency matrix'), 'a list')
  .min(1, 'a list of at least one domain');

/** The form of a file: the same names as `ProgrammeRules`, all of them optional. Derived, so that it is always complete. */
const CHANGES = group(DEFAULT_RULES as never, '');

function group(rules: Rules, name: string): z.ZodType {
  // A key in capitals is a phase or an urgency: the unit stands in the name of the group.
  const unit = (key: string) => (/^[A-Z_]+$/.test(key) ? name : key);
  const fields = Object.entries(rules).map(([key, rule]) => [key, form(rule, unit(key)).optional()]);
  return z.strictObject(Object.fromEntries(fields), `only ${Object.keys(rules).join(', ')}`);
}

function form(rule: Rules[string], name: string): z.ZodType {
  if (Array.isArray(rule)) return domains;
  return typeof rule === 'number' ? figure(name) : group(rule as Rules, name);
}

function figure(name: string): z.ZodType {
  const [, min, max] = BOUNDS.find(([unit]) => unit.test(name)) ?? [];
  if (min === undefined || max === undefined) throw new Error(`The unit of ${name} has no bounds.`);
  const allowed = `a whole number from ${min} to ${max}`;
  return z.int(allowed).min(min, allowed).max(max, allowed);
}

function completed(rules: Rules, changes: Rules): Rules {
  const changed = Object.entries(changes).map(([key, change]) => {
    const rule = rules[key] as Rules[string];
    const whole = typeof change === 'number' || Array.isArray(change);
    return [key, whole ? change : completed(rule as Rules, change as Rules)];
  });
  return { ...rules, ...Object.fromEntries(changed) };
}
