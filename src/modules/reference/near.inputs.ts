import { Field, InputType } from 'type-graphql';
import { Fault } from '../../graph/fault.js';
import { Latitude, Longitude, MunicipalityCode, PositiveInt } from '../../graph/scalars.js';
import type { SqlArgs } from '../../plan/spec.js';
import { type Sql, sql } from '../../plan/sql.js';
import { centreOf, distanceKm, type PointSql } from './distance.sql.js';

@InputType({
  description:
    'Within a distance of a place: of the centre of a municipality, or of a point with latitude and longitude. Name one of both.',
})
export class NearInput {
  @Field(() => MunicipalityCode, { nullable: true, description: 'The municipality from whose centre to measure.' })
  municipality?: string | null;

  @Field(() => Latitude, { nullable: true, description: 'The latitude of the point in degrees, with its longitude.' })
  latitude?: number | null;

  @Field(() => Longitude, { nullable: true, description: 'The longitude of the point in degrees, with its latitude.' })
  longitude?: number | null;

  @Field(() => PositiveInt, { description: 'At most this many kilometers in a straight line.' })
  km!: number;
}

/** The condition of `NearInput` on a place. @throws Fault `BAD_USER_INPUT` when it does not name one place */
export function isNear(near: SqlArgs, place: PointSql): Sql {
  return sql`${distanceKm(from(near), place)} <= ${near.km}`;
}

function from({ municipality, latitude, longitude }: SqlArgs): PointSql {
  if (municipality && !latitude && !longitude) return centreOf(municipality);
  if (!municipality && latitude && longitude) return { latitude, longitude };
  throw new Fault('BAD_USER_INPUT', { reason: 'near (municipality | latitude, longitude)' });
}
