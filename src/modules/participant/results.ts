import { type Refusal, refusal } from '../../graph/refusal.js';
import { missingWhen } from '../../graph/required.js';

/** The interest in one work area, 0 to 100 (domain.md §4). */
export interface Interest {
  readonly workArea: string;
  readonly score: number;
}

const SCORES = { min: 0, max: 100 } as const;

/**
 * All reasons not to record an interest test: `VALUE_MISSING` without any score; per score `CODE_UNKNOWN` or
 * `WORK_AREA_TWICE`, and `VALUE_OUT_OF_RANGE`. It need not say something of every work area.
 */
export function interestRefusals(scores: readonly Interest[], known: ReadonlySet<string>): Refusal[] {
  const path = ['input', 'scores'];
  const named = scores.map(({ workArea }) => workArea);
  return [
    ...missingWhen(scores.length === 0, path),
    ...scores.flatMap(({ workArea: code, score }, i) => {
      const at = [...path, String(i)];
      const refusals: Refusal[] = [];
      if (!known.has(code)) refusals.push(refusal('CODE_UNKNOWN', [...at, 'workArea'], { code }));
      else if (named.indexOf(code) < i) refusals.push(refusal('WORK_AREA_TWICE', [...at, 'workArea'], { code }));
      if (score < SCORES.min || score > SCORES.max) {
        refusals.push(refusal('VALUE_OUT_OF_RANGE', [...at, 'score'], SCORES));
      }
      return refusals;
    }),
  ];
}

/** What a talent profile can tell (domain.md §4). */
export const TALENT_TEXTS = ['talents', 'drives', 'dreams', 'pointsOfAttention'] as const;
type TalentTexts = Readonly<Partial<Record<(typeof TALENT_TEXTS)[number], string | null>>>;

/** `VALUE_MISSING` for a talent profile that tells nothing. */
export function talentRefusals(told: TalentTexts): Refusal[] {
  const silent = TALENT_TEXTS.every((text) => !told[text]?.trim());
  return missingWhen(silent, ['input']);
}
