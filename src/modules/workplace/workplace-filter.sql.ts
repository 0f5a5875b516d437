import type { Column, SqlArgs } from '../../plan/spec.js';
import { type Sql, sql } from '../../plan/sql.js';
import type { PointSql } from '../reference/distance.sql.js';
import { freePlaces } from './occupancy.sql.js';

/** The conditions on a workplace that the filters of workplaces and of locations share, undefined where not asked. */
export function workplaceConditions(workplace: Column, filter: SqlArgs): (Sql | null | undefined)[] {
  const among = (property: string) => filter[property] && sql`${workplace(property)} = any(${filter[property]})`;
  return [
    ...['workArea', 'sector', 'rung', 'guidance', 'shelter'].map(among),
    filter.freeOn && sql`${freePlaces(workplace('id'), workplace('places'), filter.freeOn)} > 0`,
  ];
}

const COLUMNS: Readonly<Record<string, string>> = { workArea: 'work_area_code', sector: 'sector_code' };

/** The columns of a workplace under an alias, where a statement is written by hand. */
export const workplaceColumns =
  (alias: string): Column =>
  (property) =>
    sql.id(alias, COLUMNS[property] ?? property);

/** Where the location under an alias lies. */
export const placeOf = (location: string): PointSql => ({
  latitude: sql.id(location, 'latitude'),
  longitude: sql.id(location, 'longitude'),
});
