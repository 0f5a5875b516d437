import type { Onlooker } from '../modules/instrument/hidden.js';
import { notHidden } from '../modules/instrument/sensitive.sql.js';
import type { Column } from '../plan/spec.js';
import { type Sql, sql } from '../plan/sql.js';

const ofNeed = (key: Sql): Sql => sql`(select sn.domain from support_need sn where sn.id = ${key})`;
const ofGoal = (key: Sql): Sql =>
  sql`(select coalesce(sg.domain, ${ofNeed(sql`sg.need_id`)}) from goal sg where sg.id = ${key})`;

/** Of every type whose rows speak of a domain: the domain of a row (domain.md §13). Scores are listed, without their level. */
export const DOMAIN_OF: Readonly<Record<string, (row: Column) => Sql>> = {
  SupportNeed: (row) => row('domain'),
  MatrixTarget: (row) => row('domain'),
  Goal: (row) => sql`coalesce(${row('domain')}, ${ofNeed(row('need'))})`,
  Remark: (row) => sql`coalesce(${ofNeed(row('aboutId'))}, ${ofGoal(row('aboutId'))})`,
};

/** The rows of a type that do not speak of a domain that is hidden from the viewer; undefined when none do. */
export function notSensitive(type: string, row: Column, viewer: Onlooker): Sql | undefined {
  const domain = DOMAIN_OF[type]?.(row);
  return domain && notHidden(domain, row('participant'), viewer);
}
