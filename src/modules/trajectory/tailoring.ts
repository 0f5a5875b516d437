import type { Day } from '../../graph/day.js';
import type { ProgrammeRules } from './programme-rules.js';
import type { Phase } from './vocabulary.js';

/** What was agreed with one participant for one phase (maatwerk, domain.md §3); `null` keeps the programme's figure. */
export interface AgreedTailoring {
  readonly phase: Phase;
  /** From this day on it counts; per figure the newest agreement wins, on one day the last in the list. */
  readonly agreedOn: Day;
  /** Hours a week of the talent programme (phase 2) or of practice (phase 3), in quarters. */
  readonly quartersPerWeek: number | null;
  /** Weeks of the talent programme (phase 2) or of practice (phase 3). */
  readonly programmeWeeks: number | null;
  readonly guidelineMonths: number | null;
}

/**
 * The rules as they hold for a trajectory on a day: the programme's figures with what was agreed by then.
 * A talent programme agreed to be shorter than the usual span asks no longer span than itself.
 */
export function withTailoring(rules: ProgrammeRules, agreed: readonly AgreedTailoring[], on: Day): ProgrammeRules {
  const tailored = agreed
    .filter((tailoring) => tailoring.agreedOn <= on)
    .toSorted((a, b) => Number(a.agreedOn > b.agreedOn) - Number(a.agreedOn < b.agreedOn))
    .reduce(tailor, rules);
  const { talentProgramme } = tailored;
  const spanWeeks = Math.min(talentProgramme.spanWeeks, talentProgramme.weeks);
  return { ...tailored, talentProgramme: { ...talentProgramme, spanWeeks } };
}

function tailor(rules: ProgrammeRules, agreed: AgreedTailoring): ProgrammeRules {
  const months = agreed.guidelineMonths ?? rules.guidelineMonths[agreed.phase];
  const guidelineMonths = { ...rules.guidelineMonths, [agreed.phase]: months };
  switch (agreed.phase) {
    case 'TALENT_DEVELOPMENT':
      return { ...rules, guidelineMonths, talentProgramme: programme(rules.talentProgramme, agreed) };
    case 'WORKPLACE_LEARNING':
      return { ...rules, guidelineMonths, practice: programme(rules.practice, agreed) };
    default:
      return { ...rules, guidelineMonths };
  }
}

function programme<P extends { weeks: number; quartersPerWeek: number }>(figures: P, agreed: AgreedTailoring): P {
  return {
    ...figures,
    weeks: agreed.programmeWeeks ?? figures.weeks,
    quartersPerWeek: agreed.quartersPerWeek ?? figures.quartersPerWeek,
  };
}
