import type { WorkAreaCode } from '../modules/reference/vocabulary.js';
import { WORK_AREAS } from '../modules/reference/vocabulary.js';
import type { LegalFrame } from '../modules/trajectory/vocabulary.js';
import { type DayNumber, dayText, monthOf } from './calendar.js';
import { HOME_TOWNS, type HomeTown } from './municipalities.js';
import { type DemoName, drawName } from './names.js';
import type { Random, Weighted } from './random.js';
import { DREAM_JOBS } from './texts/wishes.js';

/** Somebody before there are records. */
export interface Person {
  readonly name: DemoName;
  readonly bornOn: DayNumber;
  readonly town: HomeTown;
  readonly dream: { readonly job: string; readonly area: WorkAreaCode } | null;
  readonly travelKm: number;
  readonly areas: readonly WorkAreaCode[];
  readonly frames: readonly LegalFrame[];
  readonly hasEmail: boolean;
}

/** Whether somebody is under age on a day. */
export function isMinor({ bornOn }: Person, day: DayNumber): boolean {
  return dayText(day) < eighteenth(bornOn);
}

/** The eighteenth birthday, as the rules count: of somebody born on 29 February, 1 March. */
function eighteenth(bornOn: DayNumber): string {
  const born = dayText(bornOn);
  const text = `${Number(born.slice(0, 4)) + 18}${born.slice(4)}`;
  return text.endsWith('-02-29') ? `${text.slice(0, 4)}-03-01` : text;
}

const AGES: Weighted<readonly [number, number]> = [
  [[16, 17], 12],
  [[18, 20], 30],
  [[21, 23], 28],
  [[24, 27], 22],
  [[28, 45], 8],
];
const TRAVEL: Weighted<number> = [
  [5, 20],
  [10, 45],
  [20, 25],
  [30, 10],
];
const AREAS = Object.keys(WORK_AREAS) as WorkAreaCode[];

/** Frames for grown-ups; those for the young are drawn before, by age, so that all shares hold together. */
const ADULT_FRAMES: Weighted<LegalFrame> = [
  ['PARTICIPATIEWET', 46],
  ['WMO', 24],
  ['WLZ', 8],
  ['UWV', 4],
];

/** In each thousand: by age at the start, how many come under the laws for the young (together 12 % and 6 %). */
const YOUNG_FRAMES: readonly { readonly below: number; readonly frames: Weighted<LegalFrame | null> }[] = [
  {
    below: 18,
    frames: [
      ['JEUGDWET', 65],
      ['PASSEND_ONDERWIJS', 25],
      [null, 10],
    ],
  },
  {
    below: 21,
    frames: [
      ['JEUGDWET', 14],
      ['PASSEND_ONDERWIJS', 10],
      [null, 76],
    ],
  },
];

/** Somebody who starts a first trajectory on a day (demo-data.md §2). */
export function drawPerson(random: Random, startsOn: DayNumber): Person {
  const [least, most] = random.weighted(AGES);
  const age = random.whole(least, most);
  const dream = random.chance(0.58) ? drawDream(random) : null;
  const areas = random.sample(
    AREAS,
    random.weighted([
      [1, 55],
      [2, 35],
      [3, 10],
    ]),
  );
  return {
    name: drawName(random),
    bornOn: drawBirthday(random, startsOn, age),
    town: random.weighted(HOME_TOWNS),
    dream,
    travelKm: random.weighted(TRAVEL),
    areas: dream && !areas.includes(dream.area) ? [dream.area, ...areas.slice(1)] : areas,
    frames: drawFrames(random, age),
    hasEmail: random.chance(0.6),
  };
}

function drawDream(random: Random): { job: string; area: WorkAreaCode } {
  const area = random.pick(AREAS);
  return { job: random.pick(DREAM_JOBS[area]), area };
}

/** A birthday that makes somebody this old; never 1 January, which would look like an unknown one. */
function drawBirthday(random: Random, on: DayNumber, age: number): DayNumber {
  const yearsAgo = Math.floor(on - age * 365.2425);
  const day = yearsAgo - 1 - random.whole(0, 363);
  return dayText(day).endsWith('-01-01') ? day + 1 : day;
}

function drawFrames(random: Random, age: number): LegalFrame[] {
  const young = YOUNG_FRAMES.find(({ below }) => age < below);
  const frame = (young && random.weighted(young.frames)) ?? grownUpFrame(random, age);
  const second = random.chance(0.08) ? grownUpFrame(random, age) : frame;
  return second === frame ? [frame] : [frame, second];
}

const grownUpFrame = (random: Random, age: number): LegalFrame =>
  age < 18 ? 'PARTICIPATIEWET' : random.weighted(ADULT_FRAMES);

/** Intakes by month, against an ordinary one: schools end, summer is quiet (demo-data.md §1). */
const BUSY: Readonly<Record<number, number>> = { 1: 1.3, 7: 0.6, 8: 0.6, 9: 1.4 };
const BUSIEST = 1.4;

/** The day on which a participant starts, in the three years before today. */
export function drawStart(random: Random, today: DayNumber): DayNumber {
  for (;;) {
    const day = today - random.whole(1, 1095);
    if (random.chance((BUSY[monthOf(day)] ?? 1) / BUSIEST)) return day;
  }
}
