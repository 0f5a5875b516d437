import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { distanceKm, EARTH_RADIUS_KM, type Point } from '../../../src/modules/reference/distance.js';

const ALMELO = { latitude: 52.3486, longitude: 6.6599 };
const HENGELO = { latitude: 52.2653, longitude: 6.7931 };

const POINT = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

test.each<[string, Point, Point, number]>([
  ['a place and itself', ALMELO, ALMELO, 0],
  ['a degree along a meridian', { latitude: 52, longitude: 6 }, { latitude: 53, longitude: 6 }, 111.195],
  ['a degree along the equator', { latitude: 0, longitude: 6 }, { latitude: 0, longitude: 7 }, 111.195],
  ['a degree along the 60th parallel', { latitude: 60, longitude: 6 }, { latitude: 60, longitude: 7 }, 55.596],
  ['across the date line', { latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 }, 111.195],
  ['pole to pole', { latitude: 90, longitude: 0 }, { latitude: -90, longitude: 0 }, Math.PI * EARTH_RADIUS_KM],
])('%s', (_, a, b, km) => {
  expect(distanceKm(a, b)).toBeCloseTo(km, 2);
});

test('Almelo and Hengelo lie some 13 km apart', () => {
  expect(distanceKm(ALMELO, HENGELO)).toBeCloseTo(12.98, 1);
});

test('there is as far as back, and never more than half around the earth', () => {
  fc.assert(
    fc.property(POINT, POINT, (a, b) => {
      const km = distanceKm(a, b);
      expect(distanceKm(b, a)).toBeCloseTo(km, 6);
      expect(km).toBeGreaterThanOrEqual(0);
      expect(km).toBeLessThanOrEqual(Math.PI * EARTH_RADIUS_KM + 1e-6);
    }),
  );
});
