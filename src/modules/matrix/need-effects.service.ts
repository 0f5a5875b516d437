import type { Day } from '../../graph/day.js';
import type { Work } from '../../graph/unit-of-work.js';
import { MATRIX_DOMAINS, type MatrixDomain } from '../instrument/vocabulary.js';
import { latest } from './latest.js';
import type { MatrixMeasurement } from './matrix-measurement.entity.js';
import { correctedBy, levelsOf, professionalMatrices } from './matrix-measurement.evidence.js';
import { type ChangeNeed, type NeedEffect, needEffects, startEffect } from './need-effects.js';
import type { Need } from './needs.js';
import { rulesOf } from './rules.find.js';
import { SupportNeed } from './support-need.entity.js';
import { needOf, noteChange, openedNeed, propertiesOf } from './support-need.store.js';

/** What finalizing knows of a matrix beside its row: levels by item code, and the day. */
export interface JustFinalized {
  readonly levels: ReadonlyMap<string, number | null>;
  readonly finalizedOn: Day;
}

/** Does to the needs of the participant what the finalized matrix of a professional asks (domain.md §5). */
export async function needsAfterFinalizing(
  work: Work,
  measurement: MatrixMeasurement,
  { levels, finalizedOn }: JustFinalized,
): Promise<void> {
  const { id, measuredOn, status } = measurement;
  const self = { id, measuredOn, status, finalizedAt: work.now.toISOString() };
  const newest = latest([...(await professionalMatrices(work, measurement)), self]);
  const isLatest = newest?.id === id;
  const latestLevels = !newest || isLatest ? undefined : domainsOf(await levelsOf(work, newest.id));
  const corrects = await correctedBy(work, measurement);
  const matrix = { id, measuredOn, finalizedOn, isLatest, corrects, levels: domainsOf(levels) };
  const needs = await work.em.find(SupportNeed, { participant: measurement.participant.id });
  const rules = await rulesOf(await measurement.participant.loadOrFail());
  const effects = needEffects(latestLevels ? { ...matrix, latestLevels } : matrix, needs.map(needOf), rules.needs);
  for (const effect of effects) apply(work, measurement.participant.id, needs, effect);
}

/**
 * What START does to the need on Werk & Opleiding: it goes in progress, or one is opened in progress (domain.md §5). The
 * participant's row must be locked.
 * @param on the day of START.
 */
export async function needsAtStart(work: Work, participantId: string, on: Day): Promise<void> {
  const needs = await work.em.find(SupportNeed, { participant: participantId });
  const effect = startEffect(needs.map(needOf), on);
  if (effect) apply(work, participantId, needs, effect);
}

/** The levels of the thirteen domains; an older instrument has items that are none of them. */
function domainsOf(levels: ReadonlyMap<string, number | null>): ReadonlyMap<MatrixDomain, number | null> {
  return new Map([...levels].filter((entry): entry is [MatrixDomain, number | null] => entry[0] in MATRIX_DOMAINS));
}

function apply(work: Work, participantId: string, needs: readonly SupportNeed[], one: NeedEffect): void {
  if (one.effect === 'OPEN') {
    const { effect: _, ...need } = one;
    openedNeed(work, participantId, need);
    return;
  }
  const row = needs.find(({ id }) => id === one.needId);
  if (row) change(work, row, one);
}

/** The event of each effect on a need that is there. */
const EVENTS = {
  RAISE: 'supportNeed.raise',
  REOPEN: 'supportNeed.reopen',
  MARK: 'supportNeed.mark',
  START: 'supportNeed.change',
} as const satisfies Record<ChangeNeed['effect'], string>;

function change(work: Work, row: SupportNeed, { effect, on, set }: ChangeNeed): void {
  const before: Need = needOf(row);
  work.em.assign(row, { ...propertiesOf({ ...before, ...set }), version: row.version + 1 });
  if (set.status === 'OPEN' || set.status === 'IN_PROGRESS') work.em.assign(row, { askAgainOn: null, party: null });
  if (effect !== 'MARK') noteChange(work, row, { on, measured: effect !== 'START' });
  work.event(EVENTS[effect], row.id, { participantId: row.participant.id });
}
