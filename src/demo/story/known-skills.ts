import type { Day } from '../../graph/day.js';
import { type Fit, fitOf } from '../../modules/competence/fit.js';
import type { Rater } from '../../modules/instrument/vocabulary.js';
import { type DayNumber } from '../calendar.js';
import { SKILL_CODES, type SkillCode } from '../instrument-keys.js';
import type { AskedVersion } from '../places/workplace-rows.js';
import type { SkillAnswers } from './skills.js';

/** A competence profile with its levels. */
export interface KnownSkills {
  readonly id: string;
  readonly measuredOn: Day;
  readonly rater: Rater;
  readonly answers: SkillAnswers;
}

/** What a workplace asks on a day. */
export function askedOn(versions: readonly AskedVersion[], day: DayNumber): AskedVersion {
  return versions.findLast(({ on }) => on <= day) ?? (versions[0] as AskedVersion);
}

/** The fit of the latest profile with what a workplace asks; `null` without a profile. */
export function fitWith(
  profiles: readonly KnownSkills[],
  { asked }: AskedVersion,
  adjusted: ReadonlySet<string> = new Set(),
): { readonly fit: Fit; readonly profile: string } | null {
  const latest = profiles.reduce<KnownSkills | null>((last, one) => {
    return last && last.measuredOn > one.measuredOn ? last : one;
  }, null);
  if (!latest) return null;
  const requirements = asked.map((one) => ({ ...one, itemId: one.item, itemOrder: SKILL_CODES.indexOf(one.item) }));
  const profile = { instrument: 'skills', levels: levelsOf(latest) };
  return {
    fit: fitOf({ instrument: 'skills', scale: { min: 0, max: 4 }, requirements, profile, adjusted }),
    profile: latest.id,
  };
}

function levelsOf({ answers }: KnownSkills): Map<SkillCode, number | null> {
  return new Map(SKILL_CODES.map((code) => [code, typeof answers[code] === 'number' ? answers[code] : null]));
}
