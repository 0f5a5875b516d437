import { type Refusal, refusal } from '../../graph/refusal.js';
import type { InstrumentHead } from './definition.js';

/** Nobody who is measured is older. */
const OLDEST = 120;

/** What is wrong with the name and the ages of an instrument to import: `VALUE_MISSING`, `AGES_INVALID`. */
export function headRefusals({ code, version, label, ages }: InstrumentHead, path: readonly string[]): Refusal[] {
  const texts: [string, readonly string[]][] = [
    [code, ['code']],
    [version, ['version']],
    [label.nl, ['label', 'nl']],
    [label.en, ['label', 'en']],
  ];
  const missing = texts.filter(([text]) => !text.trim());
  const { min = 0, max = null } = ages ?? {};
  const fits = min >= 0 && min <= (max ?? OLDEST) && (max ?? 0) <= OLDEST;
  return [
    ...missing.map(([, place]) => refusal('VALUE_MISSING', [...path, ...place])),
    ...(fits ? [] : [refusal('AGES_INVALID', [...path, 'minAge'], { min, max: max ?? OLDEST })]),
  ];
}
