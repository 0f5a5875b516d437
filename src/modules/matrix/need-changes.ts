import { addDays, type Day } from '../../graph/day.js';
import { type Refusal, refusal } from '../../graph/refusal.js';
import type { MatrixDomain } from '../instrument/vocabulary.js';
import type { NeedRules } from '../trajectory/programme-rules.js';
import { isMoreUrgent, isUnresolved, type Need, unresolvedNeed } from './needs.js';
import type { NeedStatus, NeedUrgency } from './vocabulary.js';

/** What somebody asks to change by hand; what is not named stays. */
export interface NeedChange {
  readonly status?: NeedStatus | null;
  readonly urgency?: NeedUrgency | null;
  /** Why this need goes first, past a `HIGH` one. */
  readonly motivation?: string | null;
  /** Why the urgency is lowered. */
  readonly reason?: string | null;
  /** With `DECLINED`: when to ask again. */
  readonly askAgainOn?: Day | null;
  /** With `ELSEWHERE`: who handles it. */
  readonly party?: string | null;
}

/** The need with everything that a change is judged by. */
export interface NeedAtHand {
  readonly need: Need;
  /** All needs of the participant; the need itself may stand among them. */
  readonly needs: readonly Need[];
  readonly today: Day;
  /** Whether who changes it may not see a domain; nothing is hidden by default. */
  readonly hides?: (domain: MatrixDomain) => boolean;
}

/** `NEED_ALREADY_OPEN`: at most one unresolved need per participant and domain (domain.md §5). */
export function openNeedRefusals(
  domain: MatrixDomain,
  needs: readonly Need[],
  path: readonly string[] = ['input', 'domain'],
): Refusal[] {
  return unresolvedNeed(needs, domain) ? [refusal('NEED_ALREADY_OPEN', path)] : [];
}

/**
 * Every reason not to change a need (domain.md §5): `STATE_NOT_POSSIBLE`, `NEED_ALREADY_OPEN` (reopened beside another),
 * `MORE_URGENT_NEED_OPEN`, `MOTIVATION_MISSING`, `HIDDEN_NEED_GOES_FIRST` (beside one of these two), `ASK_AGAIN_DATE_NEEDED`, `PARTY_MISSING`, `REASON_MISSING`.
 */
export function needChangeRefusals(
  atHand: NeedAtHand,
  change: NeedChange,
  rules: NeedRules,
  path: readonly string[] = ['input'],
): Refusal[] {
  const refusals = change.status ? statusRefusals(atHand, change, change.status, path) : [];
  if (asks(atHand.need, change, 'DECLINED', change.askAgainOn)) {
    refusals.push(...askAgainRefusals(change, atHand.today, rules, path));
  }
  if (asks(atHand.need, change, 'ELSEWHERE', change.party) && !change.party?.trim()) {
    refusals.push(refusal('PARTY_MISSING', [...path, 'party']));
  }
  return [...refusals, ...urgencyRefusals(atHand.need, change, path)];
}

/** Whether what a state asks must be right: on going there, and when it is changed while the need stays there. */
function asks(need: Need, change: NeedChange, status: NeedStatus, answer: string | null | undefined): boolean {
  return change.status ? change.status === status : need.status === status && answer !== undefined;
}

/** Unresolved goes anywhere else, resolved only to open. */
function isPossible(from: NeedStatus, to: NeedStatus): boolean {
  return from === 'RESOLVED' ? to === 'OPEN' : to !== from;
}

function statusRefusals(atHand: NeedAtHand, change: NeedChange, to: NeedStatus, path: readonly string[]): Refusal[] {
  const { need, needs } = atHand;
  const place = [...path, 'status'];
  if (!isPossible(need.status, to)) return [refusal('STATE_NOT_POSSIBLE', place, { from: need.status, to })];
  if (!isUnresolved(need) && unresolvedNeed(needs, need.domain)) return [refusal('NEED_ALREADY_OPEN', place)];
  return to === 'IN_PROGRESS' ? passingRefusals(atHand, change, path) : [];
}

/**
 * The most urgent goes first: past an acute need never, past a high one with a motivation. It is the same for everybody; to
 * whom the needs that go first are hidden is told that there is one, and whom to ask (domain.md §13).
 */
function passingRefusals({ need, needs, hides }: NeedAtHand, change: NeedChange, path: readonly string[]): Refusal[] {
  const urgency = change.urgency ?? need.urgency;
  const passed = needs.filter(
    (other) =>
      other.id !== need.id && other.status === 'OPEN' && !other.improved && isMoreUrgent(other.urgency, urgency),
  );
  const blocking = passed.filter((other) => other.urgency === 'ACUTE');
  const told = (first: readonly Need[]) => first.filter(({ domain }) => !hides?.(domain)).map(({ id }) => id);
  const hidden = (first: readonly Need[]) =>
    told(first).length > 0 ? [] : [refusal('HIDDEN_NEED_GOES_FIRST', [...path, 'status'])];
  if (blocking.length > 0) {
    const open = { ...refusal('MORE_URGENT_NEED_OPEN', [...path, 'status']), extra: { needs: told(blocking) } };
    return [open, ...hidden(blocking)];
  }
  if (passed.length === 0 || change.motivation?.trim()) return [];
  return [refusal('MOTIVATION_MISSING', [...path, 'motivation']), ...hidden(passed)];
}

/** A date after today, at most 90 days away. */
function askAgainRefusals(change: NeedChange, today: Day, rules: NeedRules, path: readonly string[]): Refusal[] {
  const { askAgainOn } = change;
  const days = rules.askAgainWithinDays;
  const fits = askAgainOn != null && askAgainOn > today && askAgainOn <= addDays(today, days);
  return fits ? [] : [refusal('ASK_AGAIN_DATE_NEEDED', [...path, 'askAgainOn'], { days })];
}

/** Lowering asks a reason; a need that is and stays resolved has no urgency to change. */
function urgencyRefusals(need: Need, { urgency, status, reason }: NeedChange, path: readonly string[]): Refusal[] {
  if (!urgency || urgency === need.urgency) return [];
  const place = [...path, 'urgency'];
  if (!isUnresolved(need) && !status) {
    return [refusal('STATE_NOT_POSSIBLE', place, { from: need.status, to: need.status })];
  }
  return isMoreUrgent(need.urgency, urgency) && !reason?.trim() ? [refusal('REASON_MISSING', [...path, 'reason'])] : [];
}

/**
 * The need after a change that was not refused. Reopening sets `openedOn` and the begin of the urgency anew and takes
 * the mark `improved` away.
 */
export function changedNeed(need: Need, change: NeedChange, today: Day): Need {
  const status = change.status ?? need.status;
  const since = status === need.status ? need.since : today;
  const urgency = change.urgency ?? need.urgency;
  const urgentSince = urgency === need.urgency ? need.urgentSince : today;
  const changed = { ...need, status, since, urgency, urgentSince };
  const reopened = !isUnresolved(need) && isUnresolved(changed);
  return reopened ? { ...changed, openedOn: today, openedBy: null, urgentSince: today, improved: false } : changed;
}
