import type { WorkAreaCode } from '../../modules/reference/vocabulary.js';
import type { DayNumber } from '../calendar.js';
import type { Employer } from '../places/block.js';
import type { Random, Weighted } from '../random.js';
import type { PlacedStay, PlannedContract } from './run.js';

const HOURS: Weighted<number> = [
  [16, 12],
  [20, 20],
  [24, 28],
  [28, 14],
  [32, 16],
  [36, 10],
];

/** Where a participant may find work. */
export interface JobMarket {
  readonly employers: readonly Employer[];
  readonly areas: readonly WorkAreaCode[];
}

/**
 * A contract with every step into phase 4, signed shortly before (demo-data.md §5). One that would end before the job was
 * kept long enough is followed by another; after the end of the trajectory most are prolonged.
 */
export function planContracts(random: Random, stays: readonly PlacedStay[], market: JobMarket): PlannedContract[] {
  return stays.flatMap((stay, i) => {
    const next = stays[i + 1];
    if (next?.phase !== 'AFTERCARE' || stay.exit.kind === 'FALL_BACK') return [];
    const first = drawContract(random, { market, stay, hoursPerWeek: random.weighted(HOURS) });
    return [first, ...following(random, first, next)];
  });
}

interface Hiring {
  readonly market: JobMarket;
  /** The stay that ends with the step to work. */
  readonly stay: PlacedStay;
  readonly hoursPerWeek: number;
}

function drawContract(random: Random, { market, stay, hoursPerWeek }: Hiring): PlannedContract {
  const { organization, workplace } = drawEmployer(random, market);
  const signedOn = Math.max(stay.from, stay.to - random.whole(0, 14));
  const startsOn = random.chance(0.88) ? random.whole(signedOn, stay.to) : stay.to + random.whole(1, 12);
  return {
    signedOn,
    startsOn,
    endsOn: random.chance(0.88) ? startsOn + drawLength(random) : null,
    employer: organization,
    workplace: random.chance(0.6) ? workplace : null,
    hoursPerWeek,
    subsidized: random.chance(0.41),
  };
}

function drawEmployer(random: Random, { employers, areas }: JobMarket): Employer {
  const ordinary = employers.filter(({ rung }) => rung >= 4);
  const wished = ordinary.filter(({ area }) => areas.includes(area));
  return random.pick(wished.length > 0 && random.chance(0.8) ? wished : ordinary.length > 0 ? ordinary : employers);
}

/** Seven months is usual. */
const drawLength = (random: Random): number => Math.max(60, Math.round(random.logNormal(212, 0.3)));

/** Prolongs a contract while the trajectory lasts, and often after it. */
function following(random: Random, first: PlannedContract, work: PlacedStay): PlannedContract[] {
  const next: PlannedContract[] = [];
  const lastDay: DayNumber = work.to + 400;
  let endsOn = first.endsOn;
  while (endsOn !== null && endsOn < lastDay && (endsOn < work.to || work.exit.kind === 'COMPLETE')) {
    if (endsOn >= work.to && !random.chance(0.7)) break;
    const startsOn: DayNumber = endsOn + 1;
    endsOn = random.chance(0.25) ? null : startsOn + drawLength(random);
    next.push({ ...first, signedOn: startsOn - random.whole(3, 20), startsOn, endsOn });
  }
  return next;
}
