import { raw, type Sql, sql } from '../../plan/sql.js';
import { EARTH_RADIUS_KM } from './distance.js';

/** A place on earth in SQL: two double precision values in degrees. */
export interface PointSql {
  readonly latitude: Sql;
  readonly longitude: Sql;
}

/** `distanceKm` of `distance.ts` in SQL; a test holds that both agree. Null when either place is unknown. */
export function distanceKm(a: PointSql, b: PointSql): Sql {
  const across = sql`cos(${angle(a.latitude)}) * cos(${angle(b.latitude)})`;
  const h = sql`${haversine(a.latitude, b.latitude)} + ${across} * ${haversine(a.longitude, b.longitude)}`;
  // Said in words, because least and greatest look past a null.
  const unknown = sql`num_nulls(${a.latitude}, ${a.longitude}, ${b.latitude}, ${b.longitude}) > 0`;
  return sql`(case when ${unknown} then null else ${raw(String(2 * EARTH_RADIUS_KM))} * asin(least(1, sqrt(${h}))) end)`;
}

const haversine = (from: Sql, to: Sql): Sql => sql`power(sin(${angle(sql`(${to} - ${from})`)} / 2), 2)`;

/** Degrees as radians, without their sign; tinier angles, a tenth of a millimeter, are an underflow error in PostgreSQL. */
const angle = (degrees: Sql): Sql => sql`radians(greatest(abs(${degrees}), 1e-9))`;

/** The centre of the municipality with this code; unknown when there is no such municipality. */
export function centreOf(code: Sql): PointSql {
  const part = (column: string) => sql`(select m.${sql.id(column)} from municipality m where m.code = ${code})`;
  return { latitude: part('latitude'), longitude: part('longitude') };
}
