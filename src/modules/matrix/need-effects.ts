import { type Day, daysBetween } from '../../graph/day.js';
import type { MatrixDomain } from '../instrument/vocabulary.js';
import type { NeedRules } from '../trajectory/programme-rules.js';
import { compareNeeds, DOMAIN_NEED_KINDS, isMoreUrgent, isUnresolved, type Need, unresolvedNeed } from './needs.js';
import type { NeedKind, NeedStatus, NeedUrgency } from './vocabulary.js';

/** A need to be made; every day in it is the day of finalizing or of START. */
export interface OpenNeed {
  readonly effect: 'OPEN';
  readonly domain: MatrixDomain;
  readonly status: NeedStatus;
  readonly urgency: NeedUrgency;
  readonly kind: NeedKind;
  readonly openedOn: Day;
  readonly openedBy: string | null;
}

/** A need to be changed; only what is named changes. A new status is history with its day `on`. */
export interface ChangeNeed {
  readonly effect: 'RAISE' | 'REOPEN' | 'MARK' | 'START';
  readonly needId: string;
  readonly on: Day;
  readonly set: Partial<Omit<Need, 'id' | 'domain'>>;
}

export type NeedEffect = OpenNeed | ChangeNeed;

/** The level from which a domain counts as improved; below it the level names the urgency (domain.md §5). */
const IMPROVED_FROM = 3;
const URGENCY_OF_LEVEL: Readonly<Record<number, NeedUrgency>> = { 1: 'ACUTE', 2: 'HIGH' };

/** A professional matrix, recorded here, at the moment of finalizing. */
export interface FinalizedMatrix {
  readonly id: string;
  readonly measuredOn: Day;
  /** The day of finalizing: what opens or becomes urgent bears it. */
  readonly finalizedOn: Day;
  /** Whether it now is the latest professional matrix of the participant. */
  readonly isLatest: boolean;
  /** Ids of what it corrects: the measurement it supersedes, what that one superseded, and so on. */
  readonly corrects: readonly string[];
  /** Levels per domain; what was not assessed is left out or null and touches nothing. */
  readonly levels: ReadonlyMap<MatrixDomain, number | null>;
  /** When it is not the latest: the levels of the matrix that is. */
  readonly latestLevels?: ReadonlyMap<MatrixDomain, number | null>;
}

/**
 * What finalizing a professional matrix does to the needs of the participant, one effect per domain at most
 * (domain.md §5). Not for self-ratings and imports.
 * @param needs all needs of the participant, resolved ones too.
 */
export function needEffects(matrix: FinalizedMatrix, needs: readonly Need[], rules: NeedRules): NeedEffect[] {
  return [...matrix.levels].flatMap(([domain, level]) => {
    if (level === null) return [];
    const urgency = URGENCY_OF_LEVEL[level];
    const effect = urgency
      ? matrix.isLatest && ask({ domain, urgency, matrix }, needs, rules)
      : level >= IMPROVED_FROM && markImproved(matrix, domain, needs);
    return effect ? [effect] : [];
  });
}

/** A domain at level 1 or 2 in the latest matrix. */
interface LowDomain {
  readonly domain: MatrixDomain;
  readonly urgency: NeedUrgency;
  readonly matrix: FinalizedMatrix;
}

/** Raises the unresolved need, else reopens the one that relapsed, else opens a new one. */
function ask({ domain, urgency, matrix }: LowDomain, needs: readonly Need[], rules: NeedRules): NeedEffect | null {
  const on = matrix.finalizedOn;
  const need = unresolvedNeed(needs, domain);
  if (need) return raise(need, urgency, on);
  const relapsed = relapsedNeed(needs, domain, on, rules);
  if (relapsed) return reopen(relapsed, urgency, matrix);
  const kind = DOMAIN_NEED_KINDS[domain];
  return { effect: 'OPEN', domain, status: 'OPEN', urgency, kind, openedOn: on, openedBy: matrix.id };
}

/** Raised, never lowered; a need of a domain that scores low again is no longer improved. */
function raise(need: Need, urgency: NeedUrgency, on: Day): NeedEffect | null {
  const unmarked = need.improved ? { improved: false } : {};
  if (isMoreUrgent(urgency, need.urgency)) {
    return { effect: 'RAISE', needId: need.id, on, set: { urgency, urgentSince: on, ...unmarked } };
  }
  return need.improved ? { effect: 'MARK', needId: need.id, on, set: unmarked } : null;
}

/** The need resolved last in the domain, when that was less than 90 days ago. */
function relapsedNeed(needs: readonly Need[], domain: MatrixDomain, on: Day, rules: NeedRules): Need | undefined {
  return needs
    .filter((need) => need.domain === domain && !isUnresolved(need))
    .filter(({ since }) => daysBetween(since, on) < rules.relapseDays)
    .sort((a, b) => Number(a.since < b.since) - Number(a.since > b.since) || compareNeeds(a, b))[0];
}

function reopen(need: Need, urgency: NeedUrgency, { id, finalizedOn: on }: FinalizedMatrix): NeedEffect {
  const status = 'OPEN';
  const set = { status, since: on, urgency, urgentSince: on, openedOn: on, openedBy: id, improved: false } as const;
  return { effect: 'REOPEN', needId: need.id, on, set };
}

/** Level 3 or more, in a later matrix than the opening or in a correction of the matrix that opened the need. */
function markImproved(matrix: FinalizedMatrix, domain: MatrixDomain, needs: readonly Need[]): NeedEffect | null {
  const need = unresolvedNeed(needs, domain);
  if (!need || need.improved) return null;
  const corrected = need.openedBy !== null && matrix.corrects.includes(need.openedBy);
  if (!corrected && !(matrix.isLatest && isLater(matrix, need))) return null;
  const nowLow = !matrix.isLatest && (matrix.latestLevels?.get(domain) ?? IMPROVED_FROM) < IMPROVED_FROM;
  return nowLow ? null : { effect: 'MARK', needId: need.id, on: matrix.finalizedOn, set: { improved: true } };
}

/** The latest matrix is later than the one that opened a need; by hand, measuring must be after the day of opening. */
function isLater({ measuredOn }: FinalizedMatrix, { openedBy, openedOn }: Need): boolean {
  return openedBy !== null || measuredOn > openedOn;
}

/**
 * START sets the need on Werk & Opleiding in progress without looking at more urgent ones: the trajectory is the answer
 * to it. Without an unresolved one it opens one (domain.md §5). Null when it is in progress already.
 * @param on the day of START.
 */
export function startEffect(needs: readonly Need[], on: Day): NeedEffect | null {
  const domain = 'WORK_AND_EDUCATION';
  const need = unresolvedNeed(needs, domain);
  if (need?.status === 'IN_PROGRESS') return null;
  if (need) return { effect: 'START', needId: need.id, on, set: { status: 'IN_PROGRESS', since: on } };
  return {
    effect: 'OPEN',
    domain,
    status: 'IN_PROGRESS',
    urgency: 'NORMAL',
    kind: 'DEVELOPMENT',
    openedOn: on,
    openedBy: null,
  };
}
