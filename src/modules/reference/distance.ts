/** A place on earth, in degrees. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** The mean radius of the earth in kilometers (domain.md §8). */
export const EARTH_RADIUS_KM = 6371.0088;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Half the chord, squared, of an angle: what the haversine formula adds up. */
const haversine = (degrees: number): number => Math.sin(radians(degrees) / 2) ** 2;

/** The distance in a straight line over the ground, in kilometers (haversine, domain.md §8). */
export function distanceKm(a: Point, b: Point): number {
  const across = Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude));
  const h = haversine(b.latitude - a.latitude) + across * haversine(b.longitude - a.longitude);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}
