import type { SupportHoursFact } from '../evidence.js';
import { inPhase3, total } from './attendance.js';
import { atLeastShare, type Case, type Finding, hoursText, latest, outcomeOf, refs, shareText } from './case.js';

/** `WORKPLACE_SUPPORT_GIVEN`: hours of support in the phase-3 periods of this trajectory. */
export function workplaceSupportGiven({ evidence, on, rules }: Case): Finding {
  const { quartersPerWeek, sharePercent } = rules.support;
  const given = evidence.supportHours.filter(
    (line) => line.kind === 'WORKPLACE_SUPPORT' && line.on <= on && inPhase3(evidence.trajectory.periods, line.on),
  );
  return hours(given, rules.practice.weeks * quartersPerWeek, sharePercent, 'SUPPORT');
}

/** `AFTERCARE_AGREED`: the agreement with employer and participant is recorded for the current period of phase 4. */
export function aftercareAgreed(c: Case): Finding {
  const agreement = aftercareAgreement(c);
  return {
    outcome: outcomeOf(!!agreement),
    required: '1',
    actual: agreement ? '1' : '0',
    explanation: agreement ? 'AFTERCARE_AGREED' : 'AFTERCARE_NOT_AGREED',
    params: { day: agreement?.agreedOn ?? '' },
    evidence: [],
  };
}

/** `AFTERCARE_GIVEN`: hours of aftercare in the current period of phase 4, against what the agreement names. */
export function aftercareGiven(c: Case): Finding {
  const { evidence, period, on, rules } = c;
  const given = evidence.supportHours.filter(
    (line) => line.kind === 'AFTERCARE' && line.on >= period.startedOn && line.on <= on,
  );
  const agreed = aftercareAgreement(c)?.quarters ?? rules.aftercare.quarters;
  return hours(given, agreed, rules.aftercare.sharePercent, 'AFTERCARE');
}

function aftercareAgreement({ evidence, period, on }: Case) {
  const forPeriod = evidence.aftercareAgreements.filter((agreement) => agreement.phasePeriodId === period.id);
  return latest(forPeriod, (agreement) => agreement.agreedOn, on);
}

function hours(
  given: readonly SupportHoursFact[],
  agreed: number,
  percent: number,
  what: 'SUPPORT' | 'AFTERCARE',
): Finding {
  const quarters = total(given);
  const met = atLeastShare(quarters, percent, agreed);
  const asked = shareText(agreed, percent);
  return {
    outcome: outcomeOf(met),
    required: asked,
    actual: hoursText(quarters),
    explanation: met ? `${what}_GIVEN` : `${what}_SHORT`,
    params: { hours: hoursText(quarters), asked },
    evidence: refs('sup', given),
  };
}
