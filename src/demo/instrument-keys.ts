import type { MatrixDomain } from '../modules/instrument/vocabulary.js';

/** The keys of one instrument version and of its items by code, as the database has them. */
export interface InstrumentKeys<Code extends string> {
  readonly id: string;
  readonly items: Readonly<Record<Code, string>>;
}

/** The items of "Werknemersvaardigheden" in their order: five groups of six (data/competences.csv). */
export const SKILL_CODES = ['A', 'B', 'C', 'D', 'E'].flatMap((group) =>
  [1, 2, 3, 4, 5, 6].map((n) => `${group}${n}` as SkillCode),
);
export type SkillCode = `${'A' | 'B' | 'C' | 'D' | 'E'}${1 | 2 | 3 | 4 | 5 | 6}`;

/** The instruments that the demo measures with. */
export interface Instruments {
  readonly adults: InstrumentKeys<MatrixDomain>;
  readonly youth: InstrumentKeys<MatrixDomain>;
  readonly skills: InstrumentKeys<SkillCode>;
}
