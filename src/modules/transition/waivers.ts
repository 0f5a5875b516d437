import { type Refusal, refusal } from '../../graph/refusal.js';
import type { Waiver } from './command.js';
import type { Motivations } from './criteria.js';
import type { Step } from './table.js';
import { SEVERITY_OF } from './vocabulary.js';

/** Why waivers cannot be taken: `WAIVER_NOT_POSSIBLE` (not waivable, or not asked), `MOTIVATION_MISSING` (domain.md §6). */
export function waiverRefusals(waivers: readonly Waiver[], step: Step): Refusal[] {
  return waivers.flatMap(({ criterion, motivation }, index) => {
    const path = ['input', 'waivers', String(index)];
    const possible = step.asks.includes(criterion) && SEVERITY_OF[criterion] === 'WAIVABLE';
    if (!possible) return [refusal('WAIVER_NOT_POSSIBLE', [...path, 'criterion'])];
    return motivation.trim() ? [] : [refusal('MOTIVATION_MISSING', [...path, 'motivation'])];
  });
}

/** Waivers by criterion; the last of two on one criterion counts. */
export function motivationsOf(waivers: readonly Waiver[]): Motivations {
  return new Map(waivers.map(({ criterion, motivation }) => [criterion, motivation]));
}
