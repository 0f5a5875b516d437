import type { Random, Weighted } from '../random.js';
import type { Rung, Site, Work } from './kinds.js';
import { WORK_TEMPLATES } from './work-templates.js';

/** Figures by rung: the higher, the less guidance and shelter, the fewer places, the more hours (demo-data.md §5). */
const FIGURES: Readonly<Record<Rung, { guidance: [number, number]; places: [number, number]; hours: number[] }>> = {
  2: { guidance: [1, 2], places: [6, 12], hours: [8, 10, 12] },
  3: { guidance: [2, 3], places: [4, 8], hours: [14, 16, 20] },
  4: { guidance: [3, 4], places: [2, 4], hours: [16, 18, 18, 20] },
  5: { guidance: [4, 5], places: [1, 2], hours: [20, 24, 28, 32] },
};

const RUNGS: Weighted<Rung> = [
  [2, 22],
  [3, 30],
  [4, 30],
  [5, 18],
];

/** A workplace that fits a location; templates that its other workplaces have already are left out while there are others. */
export function drawWork(random: Random, site: Site, taken: ReadonlySet<string>): Work {
  const fitting = WORK_TEMPLATES.filter(({ area }) => site.areas.includes(area));
  const fresh = fitting.filter(({ name }) => !taken.has(name));
  const template = random.pick(fresh.length > 0 ? fresh : fitting);
  const rung = random.weighted(RUNGS);
  const { guidance, places, hours } = FIGURES[rung];
  return {
    ...template,
    rung,
    guidance: random.whole(...guidance),
    shelter: random.whole(...guidance),
    places: random.whole(...places),
    hoursPerWeek: random.pick(hours),
    active: !random.chance(0.06),
  };
}
