import type { Day } from '../graph/day.js';
import { keptSince } from '../modules/participant/registering.js';
import type { Column } from '../plan/spec.js';
import { type Sql, sql, typed } from '../plan/sql.js';
import type { Viewer } from './viewer.js';

/** The rows of one type that a viewer may see, as a condition on the row; undefined means all of them. */
export type Rule = (row: Column, viewer: Viewer, today: Day) => Sql | undefined;

const everything: Rule = () => undefined;

/** Rules by type. A type that is not named is visible to everyone who may sign in. */
const RULES: Readonly<Record<string, Rule>> = {
  // A withdrawn registration is gone after six weeks, also before anything has removed it (domain.md §15).
  Registration: (row, _viewer, today) =>
    sql`(${row('status')} <> 'WITHDRAWN' or ${row('since')} >= ${typed(keptSince(today), 'date')})`,
};

/** The visibility condition of a type; the reading road asks it for every table of every statement. */
export function visible(type: string, row: Column, viewer: Viewer, today: Day): Sql | undefined {
  return (RULES[type] ?? everything)(row, viewer, today);
}
