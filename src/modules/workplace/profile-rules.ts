import type { Refusal } from '../../graph/refusal.js';
import { missingTexts } from '../../graph/required.js';
import { rangeRefusals } from './requirements.js';

/** What a workplace says of itself in words and numbers; hours in quarters. */
export interface ProfileFigures {
  readonly name: string;
  readonly tasks: string;
  readonly guidance: number;
  readonly shelter: number;
  readonly rung: number;
  readonly places: number;
  readonly hoursPerWeek: number;
}

/** Guidance and shelter: 1 most … 5 none; rungs that a workplace can be on (domain.md §9). */
const DEGREES = { min: 1, max: 5 };
const RUNGS = { min: 2, max: 5 };

/** More places than this at one workplace is a typing error. */
const PLACES = { min: 0, max: 1000 };

/** A quarter of an hour to the forty hours of a full week, in quarters and as shown. */
const QUARTERS = { min: 1, max: 160 };
const HOURS = { min: '0.25', max: '40.00' };

/** `VALUE_MISSING` and `VALUE_OUT_OF_RANGE` for what a workplace says of itself. */
export function figureRefusals(figures: ProfileFigures, path: readonly string[]): Refusal[] {
  const { name, tasks, guidance, shelter, rung, places, hoursPerWeek } = figures;
  return [
    ...missingTexts({ name, tasks }, path),
    ...rangeRefusals(guidance, DEGREES, [...path, 'guidance']),
    ...rangeRefusals(shelter, DEGREES, [...path, 'shelter']),
    ...rangeRefusals(rung, RUNGS, [...path, 'rung']),
    ...rangeRefusals(places, PLACES, [...path, 'places']),
    ...rangeRefusals(hoursPerWeek, QUARTERS, [...path, 'hoursPerWeek']).map((one) => ({ ...one, params: HOURS })),
  ];
}
