import { addDays, addMonths, type Day, daysBetween, later } from '../../../graph/day.js';
import { rungNumber } from '../../participant/vocabulary.js';
import { phaseNumber } from '../../trajectory/vocabulary.js';
import type { PauseFact } from '../evidence.js';
import { type Case, type Finding, latest, outcomeOf, refs } from './case.js';

/** `ORIENTATION_ANSWERED`: answers out of four, and chosen work areas. */
export function orientationAnswered({ evidence, on, rules }: Case): Finding {
  const orientation = evidence.orientation && evidence.orientation.recordedOn <= on ? evidence.orientation : null;
  const questions = [orientation?.want, orientation?.can, orientation?.goal, orientation?.need];
  const answers = questions.filter((answer) => answer?.trim()).length;
  const areas = orientation?.chosenWorkAreas ?? 0;
  const met = answers === questions.length && areas >= rules.chosenWorkAreas;
  return {
    outcome: outcomeOf(met),
    required: `answers=${questions.length} workAreas=${rules.chosenWorkAreas}`,
    actual: `answers=${answers} workAreas=${areas}`,
    explanation: met ? 'ORIENTATION_DONE' : 'ORIENTATION_OPEN',
    params: { answers, questions: questions.length, areas },
    evidence: [],
  };
}

/** `QUALIFICATION_EARNED`: certificates earned since the trajectory began. */
export function qualificationEarned({ evidence, on }: Case): Finding {
  const { startedOn } = evidence.trajectory;
  const earned = evidence.certificates.filter((c) => c.earnedOn >= startedOn && c.earnedOn <= on);
  const met = earned.length > 0;
  return {
    outcome: outcomeOf(met),
    required: '1',
    actual: String(earned.length),
    explanation: met ? 'QUALIFICATION_EARNED' : 'QUALIFICATION_NONE',
    params: { count: earned.length },
    evidence: refs('crt', earned),
  };
}

/** `LADDER_EXPECTED`: the rung that the phase being left works towards, and the rung of the latest assessment, as numbers. */
export function ladderExpected({ evidence, period, on }: Case): Finding {
  const assessment = latest(evidence.ladder, (fact) => fact.assessedOn, on);
  const expected = phaseNumber(period.phase) + 1;
  const rung = assessment ? rungNumber(assessment.step) : 0;
  const met = rung >= expected;
  return {
    outcome: outcomeOf(met),
    required: String(expected),
    actual: assessment ? String(rung) : null,
    explanation: met ? 'LADDER_REACHED' : assessment ? 'LADDER_BELOW' : 'LADDER_UNKNOWN',
    params: { rung, expected },
    evidence: refs('ass', assessment ? [assessment] : []),
  };
}

/** `DURATION_GUIDELINE`: the last day within the guideline, days paused added, and the day of the step. */
export function durationGuideline({ evidence, period, on, rules }: Case): Finding {
  const months = rules.guidelineMonths[period.phase];
  const paused = daysPaused(evidence.trajectory.pauses, period.startedOn, on);
  const last = addDays(addMonths(period.startedOn, months), paused);
  const met = on <= last;
  return {
    outcome: outcomeOf(met),
    required: last,
    actual: on,
    explanation: met ? 'WITHIN_GUIDELINE' : 'OVER_GUIDELINE',
    params: { start: period.startedOn, months, last },
    evidence: refs('php', [period]),
  };
}

/** Days paused in [from, until). */
export function daysPaused(pauses: readonly PauseFact[], from: Day, until: Day): number {
  return pauses.reduce((sum, pause) => {
    const end = pause.until && pause.until < until ? pause.until : until;
    return sum + Math.max(0, daysBetween(later(pause.from, from), end));
  }, 0);
}
