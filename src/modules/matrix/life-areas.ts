import type { Day } from '../../graph/day.js';
import { MATRIX_DOMAINS, type MatrixDomain } from '../instrument/vocabulary.js';
import { inOrder } from './latest.js';
import { compareMatrices, type ProgressMatrix } from './progress.js';
import { type DomainChange, LIFE_AREAS, type LifeArea } from './vocabulary.js';

/** The area in which a domain is shown; every domain stands in one (domain.md §4). */
export const AREA_OF_DOMAIN: Readonly<Record<MatrixDomain, LifeArea>> = {
  FINANCES: 'FINANCES',
  WORK_AND_EDUCATION: 'DAY_ACTIVITIES',
  TIME_USE: 'DAY_ACTIVITIES',
  HOUSING: 'HOUSING',
  DOMESTIC_RELATIONS: 'SOCIAL',
  MENTAL_HEALTH: 'MENTAL',
  PHYSICAL_HEALTH: 'PHYSICAL',
  SUBSTANCE_USE: 'MENTAL',
  BASIC_ADL: 'PRACTICAL',
  INSTRUMENTAL_ADL: 'PRACTICAL',
  SOCIAL_NETWORK: 'SOCIAL',
  COMMUNITY_PARTICIPATION: 'MEANING',
  JUSTICE: 'SOCIAL',
};

/** How a domain stands by the latest matrix of a professional. */
export interface DomainStanding {
  readonly domain: MatrixDomain;
  readonly level: number | null;
  readonly measuredOn: Day | null;
  /** The change since the matrix before; null when there is none before. */
  readonly trend: DomainChange | null;
}

/** A life area with its domains, both in their own order. */
export interface AreaStanding {
  readonly area: LifeArea;
  readonly domains: readonly DomainStanding[];
}

const DOMAINS = Object.keys(MATRIX_DOMAINS) as MatrixDomain[];

/** The eight life areas by the latest two finalized matrices of a professional; without a matrix every level is null. */
export function lifeAreas(matrices: readonly ProgressMatrix[]): AreaStanding[] {
  const [last, before] = inOrder(matrices.filter(({ rater }) => rater === 'PROFESSIONAL')).reverse();
  const changes = new Map(last && before ? compareMatrices(before, last).map((one) => [one.item, one.change]) : []);
  const standing = (domain: MatrixDomain): DomainStanding => ({
    domain,
    level: last?.scores.find(({ item }) => item === domain)?.level ?? null,
    measuredOn: last?.measuredOn ?? null,
    trend: before ? (changes.get(domain) ?? 'NOT_COMPARABLE') : null,
  });
  return (Object.keys(LIFE_AREAS) as LifeArea[]).map((area) => ({
    area,
    domains: DOMAINS.filter((domain) => AREA_OF_DOMAIN[domain] === area).map(standing),
  }));
}
