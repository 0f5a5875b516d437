import { MATRIX_DOMAINS, type MatrixDomain, type NotAssessedReason } from '../../modules/instrument/vocabulary.js';
import type { Random, Weighted } from '../random.js';

/** The thirteen domains in order. */
export const DOMAINS = Object.keys(MATRIX_DOMAINS) as MatrixDomain[];

/** A domain in one measurement: a level from 1 to 5, or why there is none. */
export type DomainAnswer = number | NotAssessedReason;

interface DomainShares {
  /** Levels 1 to 5 at the start, in percent. */
  readonly levels: readonly number[];
  readonly notAssessed: number;
  /** How strongly the domain moves. */
  readonly m: number;
}

const d = (levels: string, notAssessed: number, m: number): DomainShares => ({
  levels: levels.split('/').map(Number),
  notAssessed,
  m,
});

/** demo-data.md §4, in the order of the domains. */
const SHARES: Readonly<Record<MatrixDomain, DomainShares>> = {
  FINANCES: d('10/32/38/16/4', 2, 1),
  WORK_AND_EDUCATION: d('4/66/24/5/1', 0, 1.3),
  TIME_USE: d('6/30/42/18/4', 1, 1.2),
  HOUSING: d('7/15/28/38/12', 1, 0.7),
  DOMESTIC_RELATIONS: d('4/14/36/34/12', 6, 0.5),
  MENTAL_HEALTH: d('4/24/42/24/6', 3, 0.7),
  PHYSICAL_HEALTH: d('2/8/27/43/20', 4, 0.35),
  SUBSTANCE_USE: d('4/14/22/30/30', 6, 0.5),
  BASIC_ADL: d('0/3/12/40/45', 6, 0.3),
  INSTRUMENTAL_ADL: d('1/12/38/36/13', 4, 0.6),
  SOCIAL_NETWORK: d('4/24/40/26/6', 1, 0.7),
  COMMUNITY_PARTICIPATION: d('4/38/38/16/4', 1, 1.1),
  JUSTICE: d('1/6/12/21/60', 25, 0.4),
};

const UP = [0.75, 0.48, 0.3, 0.1, 0];
const DOWN = [0, 0.05, 0.08, 0.1, 0.08];
/** Of those who go up from 1 or 2, this share goes up by two. */
const TWO_UP = 0.22;
/** How strongly the domains of one person hang together. */
const RHO = 0.35;
/** What is acute is acted on at once, so it changes sooner. */
const ACUTE_SOONER = 0.4;
/** Completed trajectories with Werk & Opleiding at 4 or more at the end. */
const WORK_DONE = 0.85;

/** Why a domain is not assessed; Justitie often is not permitted. */
const REASONS: Weighted<NotAssessedReason> = [
  ['NOT_NECESSARY', 55],
  ['NOT_ENOUGH_INFORMATION', 20],
  ['DECLINED', 15],
  ['LATER', 10],
];
const JUSTICE_REASONS: Weighted<NotAssessedReason> = [
  ['NOT_NECESSARY', 60],
  ['NOT_PERMITTED', 40],
];

/** One domain of one person over a whole trajectory. */
interface DomainCourse {
  readonly first: DomainAnswer;
  readonly last: DomainAnswer;
  /** When the change comes, as a part of the trajectory. */
  readonly at: number;
}

/** How the domains of one person go in one trajectory. */
export type Course = Readonly<Record<MatrixDomain, DomainCourse>>;

/** The course of a person's domains; one factor makes them hang together (demo-data.md §4). */
export function drawCourse(random: Random, completes: boolean): Course {
  const shared = random.normal();
  const entries = DOMAINS.map((domain): [MatrixDomain, DomainCourse] => {
    const own = Math.sqrt(RHO) * shared + Math.sqrt(1 - RHO) * random.normal();
    const first = drawFirst(random, domain, own);
    const last = drawLast(random, domain, first, completes);
    return [domain, { first, last, at: random.unit() * (first === 1 ? ACUTE_SOONER : 1) }];
  });
  return Object.fromEntries(entries) as Course;
}

function drawFirst(random: Random, domain: MatrixDomain, own: number): DomainAnswer {
  const { notAssessed, levels } = SHARES[domain];
  const level = levelAt(levels, own);
  if (!random.chance(notAssessed / 100)) return level;
  return random.weighted(domain === 'JUSTICE' ? JUSTICE_REASONS : REASONS);
}

/** The level whose share of the standard normal distribution a value falls in; from 1. */
export function levelAt(shares: readonly number[], value: number): number {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  let left = normalShare(value) * whole;
  const index = shares.findIndex((share) => {
    left -= share;
    return left < 0;
  });
  return (index < 0 ? shares.length - 1 : index) + 1;
}

/** The share of the standard normal distribution below a value (Abramowitz and Stegun 26.2.17). */
function normalShare(x: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(x));
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * series;
  return x < 0 ? tail : 1 - tail;
}

function drawLast(random: Random, domain: MatrixDomain, first: DomainAnswer, completes: boolean): DomainAnswer {
  if (typeof first !== 'number') return first;
  const i = first - 1;
  if (completes && domain === 'WORK_AND_EDUCATION' && random.chance(WORK_DONE)) return Math.max(4, first);
  const up = Math.min(0.92, SHARES[domain].m * (UP[i] as number));
  const drawn = random.unit();
  if (drawn < up) return Math.min(5, first + (first <= 2 && random.chance(TWO_UP) ? 2 : 1));
  return drawn < up + (DOWN[i] as number) ? first - 1 : first;
}

/** What a measurement finds at a part of the trajectory, from 0 to 1. */
export function answersAt(course: Course, part: number): Record<MatrixDomain, DomainAnswer> {
  const entries = DOMAINS.map((domain) => {
    const { first, last, at } = course[domain];
    return [domain, part > 0 && part >= at ? last : first];
  });
  return Object.fromEntries(entries);
}

const SELF: Weighted<number> = [
  [-1, 15],
  [0, 45],
  [1, 33],
  [2, 7],
];

/** How a person rates what a professional found: often a little higher. */
export function selfAnswers(
  random: Random,
  found: Readonly<Record<MatrixDomain, DomainAnswer>>,
): Record<MatrixDomain, DomainAnswer> {
  const entries = DOMAINS.map((domain) => {
    const answer = found[domain];
    return [domain, typeof answer === 'number' ? Math.min(5, Math.max(1, answer + random.weighted(SELF))) : answer];
  });
  return Object.fromEntries(entries);
}
