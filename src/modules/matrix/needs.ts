import { addDays, type Day } from '../../graph/day.js';
import { MATRIX_DOMAINS, type MatrixDomain } from '../instrument/vocabulary.js';
import type { NeedRules } from '../trajectory/programme-rules.js';
import { NEED_URGENCIES, type NeedKind, type NeedStatus, type NeedUrgency } from './vocabulary.js';
import { nextWorkingDay } from './working-days.js';

/** A support need of one participant in one domain, as the rules see it. */
export interface Need {
  readonly id: string;
  readonly domain: MatrixDomain;
  readonly status: NeedStatus;
  /** The day since which it has this status. */
  readonly since: Day;
  readonly urgency: NeedUrgency;
  /** The day on which the present urgency began; attend-by counts from it. */
  readonly urgentSince: Day;
  /** Set anew by reopening. */
  readonly openedOn: Day;
  /** The matrix that opened or reopened it; null when opened by hand or by START. */
  readonly openedBy: string | null;
  /** The domain scored 3 or more since; the need stays until somebody resolves it. */
  readonly improved: boolean;
}

/** All but `RESOLVED` are unresolved (domain.md §5). */
export function isUnresolved({ status }: Pick<Need, 'status'>): boolean {
  return status !== 'RESOLVED';
}

/** The one unresolved need of a domain, if any. */
export function unresolvedNeed<N extends Need>(needs: readonly N[], domain: MatrixDomain): N | undefined {
  return needs.find((need) => need.domain === domain && isUnresolved(need));
}

const URGENCY_ORDER = Object.keys(NEED_URGENCIES);
const DOMAIN_ORDER = Object.keys(MATRIX_DOMAINS);

/** Whether an urgency goes before another. */
export function isMoreUrgent(a: NeedUrgency, b: NeedUrgency): boolean {
  return URGENCY_ORDER.indexOf(a) < URGENCY_ORDER.indexOf(b);
}

/** The order wherever needs are listed: urgency, then `openedOn`, then domain, then id (domain.md §5). */
export function compareNeeds(
  a: Pick<Need, 'urgency' | 'openedOn' | 'domain' | 'id'>,
  b: Pick<Need, 'urgency' | 'openedOn' | 'domain' | 'id'>,
): number {
  return (
    URGENCY_ORDER.indexOf(a.urgency) - URGENCY_ORDER.indexOf(b.urgency) ||
    Number(a.openedOn > b.openedOn) - Number(a.openedOn < b.openedOn) ||
    DOMAIN_ORDER.indexOf(a.domain) - DOMAIN_ORDER.indexOf(b.domain) ||
    Number(a.id > b.id) - Number(a.id < b.id)
  );
}

/**
 * The day by whose end a need is attended to, from the day its present urgency began: `ACUTE` the next working day,
 * `HIGH` and `NORMAL` a number of calendar days (domain.md §5).
 */
export function attendBy({ urgency, urgentSince }: Pick<Need, 'urgency' | 'urgentSince'>, rules: NeedRules): Day {
  return urgency === 'ACUTE' ? nextWorkingDay(urgentSince) : addDays(urgentSince, rules.attendWithinDays[urgency]);
}

/** The kind that a need gets when a matrix opens it; a professional can change it. */
export const DOMAIN_NEED_KINDS: Readonly<Record<MatrixDomain, NeedKind>> = {
  FINANCES: 'DEBT',
  WORK_AND_EDUCATION: 'DEVELOPMENT',
  TIME_USE: 'DEVELOPMENT',
  HOUSING: 'HOUSING',
  DOMESTIC_RELATIONS: 'CARE_OR_GUIDANCE',
  MENTAL_HEALTH: 'CARE_OR_GUIDANCE',
  PHYSICAL_HEALTH: 'CARE_OR_GUIDANCE',
  SUBSTANCE_USE: 'CARE_OR_GUIDANCE',
  BASIC_ADL: 'CARE_OR_GUIDANCE',
  INSTRUMENTAL_ADL: 'CARE_OR_GUIDANCE',
  SOCIAL_NETWORK: 'CARE_OR_GUIDANCE',
  COMMUNITY_PARTICIPATION: 'DEVELOPMENT',
  JUSTICE: 'OTHER',
};
