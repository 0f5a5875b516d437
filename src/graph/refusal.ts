import type { Params } from './words.js';

/** What a user can act on: a code from the catalogue, where in the input it is, and what fills its sentence. */
export interface Refusal {
  readonly code: string;
  /** Path into the mutation's arguments, for example `['input', 'waivers', '0', 'motivation']`. */
  readonly path: readonly string[];
  readonly params?: Params;
  /** Further fields of the error type, for example `criteria` or `currentVersion`. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** A refusal as a value. */
export function refusal(code: string, path: readonly string[], params?: Params): Refusal {
  return params ? { code, path, params } : { code, path };
}

/** Leaves a service and its transaction: nothing is saved, `mutate` turns it into the payload's `errors`. */
export class Refused extends Error {
  constructor(readonly refusals: readonly Refusal[]) {
    super(refusals.map((r) => r.code).join(', '));
  }
}

/** Leaves the service when a pure rule found reasons to refuse. */
export function refuseIf(refusals: readonly Refusal[]): void {
  if (refusals.length > 0) throw new Refused(refusals);
}

/** The index of the line of a bulk entry that a refusal is about, from its path; undefined when it is about none. */
export function lineIndexOf(path: readonly string[]): number | undefined {
  return path[1] === 'lines' && path[2] !== undefined ? Number(path[2]) : undefined;
}
