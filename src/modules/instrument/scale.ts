import { type Refusal, refusal } from '../../graph/refusal.js';
import type { Words } from '../../graph/words.js';
import type { Scale, ScaleLevel } from './definition.js';

/** A scale has at most this many steps above its minimum (domain.md §4): the fit score counts on it. */
export const MAX_STEPS = 10;

/** Levels are stored as small integers. */
const MAX_LEVEL = 32_767;

/** Why a scale cannot be used: `SCALE_INVALID`, `SCALE_TOO_LONG`, `SCALE_LABELS_INCOMPLETE`. */
export function scaleRefusals(scale: Scale, labels: readonly Words[] | null, path: readonly string[]): Refusal[] {
  const { min, max } = scale;
  const whole = [min, max].every((n) => Number.isInteger(n) && Math.abs(n) <= MAX_LEVEL);
  if (!whole || max <= min) return [refusal('SCALE_INVALID', path, { min, max })];
  if (max - min > MAX_STEPS) return [refusal('SCALE_TOO_LONG', path, { min, max, steps: MAX_STEPS })];
  if (labels && labels.length !== max - min + 1) {
    return [refusal('SCALE_LABELS_INCOMPLETE', path, { levels: max - min + 1, labels: labels.length })];
  }
  return [];
}

/** The levels of a valid scale, lowest first; without labels a level is called by its number. */
export function scaleLevels(scale: Scale, labels: readonly Words[] | null = null): readonly ScaleLevel[] {
  return Array.from({ length: scale.max - scale.min + 1 }, (_, i) => {
    const level = scale.min + i;
    return { level, label: labels?.[i] ?? { nl: String(level), en: String(level) } };
  });
}

/** The scale that a list of levels spans. @throws when the list is empty, which no valid instrument has. */
export function scaleOf(levels: readonly ScaleLevel[]): Scale {
  const numbers = levels.map(({ level }) => level);
  if (numbers.length === 0) throw new Error('An instrument needs at least two levels.');
  return { min: Math.min(...numbers), max: Math.max(...numbers) };
}
