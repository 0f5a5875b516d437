import type { NotAssessedReason } from '../../modules/instrument/vocabulary.js';
import { SKILL_CODES, type SkillCode } from '../instrument-keys.js';
import type { Random } from '../random.js';
import { levelAt } from './levels.js';

/** When in a trajectory competences are measured. */
export type SkillMoment = 'PHASE_1' | 'PHASE_2' | 'PHASE_3' | 'PHASE_3_END';

/** Levels 0 to 4 in percent (demo-data.md §5). */
const SHARES: Readonly<Record<SkillMoment, readonly number[]>> = {
  PHASE_1: [12, 34, 38, 15, 1],
  PHASE_2: [7, 25, 43, 23, 2],
  PHASE_3: [3, 14, 42, 36, 5],
  PHASE_3_END: [1, 6, 28, 53, 12],
};
const NOT_ASSESSED = 0.08;
/** A person's own effect has a deviation of 0.4 level where all levels have about 0.9: so much of the spread is shared. */
const RHO = 0.2;
/** How much of an item's own part stays from one measurement to the next. */
const LASTING = 0.85;

/** An item in one profile: a level from 0 to 4, or why there is none. */
export type SkillAnswer = number | NotAssessedReason;
export type SkillAnswers = Readonly<Record<SkillCode, SkillAnswer>>;

/** What a person is good at, before anything is measured: one value of the standard normal distribution per item. */
export type Talent = Readonly<Record<SkillCode, number>>;

/** A person's talent: the items of one person hang together. */
export function drawTalent(random: Random): Talent {
  const shared = random.normal();
  return perSkill(() => Math.sqrt(RHO) * shared + Math.sqrt(1 - RHO) * random.normal());
}

/** What a professional finds at a moment. */
export function drawSkills(random: Random, talent: Talent, moment: SkillMoment): SkillAnswers {
  return perSkill((code) => {
    if (random.chance(NOT_ASSESSED)) return random.chance(0.6) ? 'NOT_NECESSARY' : 'NOT_ENOUGH_INFORMATION';
    const seen = LASTING * talent[code] + Math.sqrt(1 - LASTING * LASTING) * random.normal();
    return levelAt(SHARES[moment], seen) - 1;
  });
}

/** What the workplace finds beside a professional: mostly the same, sometimes one lower or higher. */
export function workplaceSkills(random: Random, found: SkillAnswers): SkillAnswers {
  return perSkill((code) => {
    const level = found[code];
    const step = random.weighted([
      [0, 62],
      [-1, 23],
      [1, 15],
    ]);
    return typeof level === 'number' ? Math.min(4, Math.max(0, level + step)) : level;
  });
}

function perSkill<T>(of: (code: SkillCode) => T): Record<SkillCode, T> {
  return Object.fromEntries(SKILL_CODES.map((code) => [code, of(code)])) as Record<SkillCode, T>;
}
