import type { Archetype } from './cast.js';
import { milan, robin, yusuf } from './climbers.js';
import { daan, lotte, sara } from './other-roads.js';

/** The first six participants, in the order of demo-data.md §6. */
export const ARCHETYPES: readonly Archetype[] = [milan, sara, daan, yusuf, lotte, robin];
