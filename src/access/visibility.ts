import type { Column } from '../plan/spec.js';
import type { Sql } from '../plan/sql.js';
import type { Viewer } from './viewer.js';

/** The rows of one type that a viewer may see, as a condition on the row; undefined means all of them. */
export type Rule = (row: Column, viewer: Viewer) => Sql | undefined;

const everything: Rule = () => undefined;

/** Rules by type. A type that is not named is visible to everyone who may sign in. */
const RULES: Readonly<Record<string, Rule>> = {};

/** The visibility condition of a type; the reading road asks it for every table of every statement. */
export function visible(type: string, row: Column, viewer: Viewer): Sql | undefined {
  return (RULES[type] ?? everything)(row, viewer);
}
