import type { Day } from '../../graph/day.js';
import { type Refusal, refusal } from '../../graph/refusal.js';
import type { LegalFrame, Phase } from './vocabulary.js';

/** What is agreed with one participant for a phase; null keeps the programme's figure. Hours in quarters. */
export interface AskedTailoring {
  readonly phase: Phase;
  readonly hoursPerWeek: number | null;
  readonly programmeWeeks: number | null;
  readonly guidelineMonths: number | null;
}

/** The most that can be agreed: a working week of 40 hours, a year, two years. */
const MOST = { hoursPerWeek: 40 * 4, programmeWeeks: 52, guidelineMonths: 24 } as const;
type Figure = keyof typeof MOST;
const FIGURES = Object.keys(MOST) as Figure[];

/** The phases that have a programme with hours and weeks; the others have a guideline only (domain.md §3). */
const WITH_PROGRAMME: readonly Phase[] = ['TALENT_DEVELOPMENT', 'WORKPLACE_LEARNING'];

/**
 * Why a tailoring cannot be agreed: `TAILORING_EMPTY` when it changes nothing, else per figure `TAILORING_NOT_FOR_PHASE`
 * or `TAILORING_OUT_OF_RANGE`.
 */
export function tailoringRefusals(asked: AskedTailoring): Refusal[] {
  const given = FIGURES.filter((figure) => asked[figure] !== null);
  if (given.length === 0) return [refusal('TAILORING_EMPTY', ['input'])];
  return given.flatMap((figure) => {
    const path = ['input', figure];
    if (figure !== 'guidelineMonths' && !WITH_PROGRAMME.includes(asked.phase)) {
      return [refusal('TAILORING_NOT_FOR_PHASE', path)];
    }
    const value = asked[figure] ?? 0;
    const max = figure === 'hoursPerWeek' ? MOST[figure] / 4 : MOST[figure];
    return value > 0 && value <= MOST[figure] ? [] : [refusal('TAILORING_OUT_OF_RANGE', path, { max })];
  });
}

/** Who pays from a day up to and including a day; null is without end. */
export interface FundedPeriod {
  readonly frame: LegalFrame;
  readonly from: Day;
  readonly until: Day | null;
}

/** `PERIOD_INVALID`, or `FUNDING_OVERLAPS` with another period under the same law (domain.md §3). */
export function fundingRefusals(asked: FundedPeriod, others: readonly FundedPeriod[]): Refusal[] {
  const { frame, from, until } = asked;
  if (until !== null && until < from) return [refusal('PERIOD_INVALID', ['input', 'until'], { from, until })];
  const other = others.find((o) => o.frame === frame && !endsBefore(o, from) && !endsBefore(asked, o.from));
  return other ? [refusal('FUNDING_OVERLAPS', ['input', 'from'], { from: other.from })] : [];
}

const endsBefore = ({ until }: FundedPeriod, day: Day): boolean => until !== null && until < day;
