import { addDays, type Day } from '../../graph/day.js';
import { latest } from '../transition/criteria/case.js';
import { cycleOn } from '../transition/criteria/matrices.js';
import type { Found, Look } from './look.js';

/** `BASELINE_DUE`: the trajectory cycle has no baseline. */
export function baselineDue({ facts, today, rules }: Look): Found[] {
  const { evidence, trajectoryId } = facts;
  if (cycleOn(evidence, 'TRAJECTORY', today).BASELINE.length > 0) return [];
  const dueOn = addDays(evidence.trajectory.startedOn, rules.signals.baselineDays);
  return [{ dueOn, about: { prefix: 'tra', id: trajectoryId } }];
}

/** `INTERIM_DUE`: some weeks into phase 3 its cycle has no interim. */
export function interimDue({ facts, period, today, rules }: Look): Found[] {
  const { interimFromDays, interimDays } = rules.signals;
  const begun = period.phase === 'WORKPLACE_LEARNING' && today >= addDays(period.startedOn, interimFromDays);
  if (!begun || cycleOn(facts.evidence, 'PHASE', today).INTERIM.length > 0) return [];
  return [{ dueOn: addDays(period.startedOn, interimDays), about: { prefix: 'php', id: period.id } }];
}

/** `AFTERCARE_AGREEMENT_DUE`: the current period of phase 4 has no agreement. */
export function aftercareAgreementDue({ facts, period, today, rules }: Look): Found[] {
  const agreed = facts.evidence.aftercareAgreements.some(
    ({ phasePeriodId, agreedOn }) => phasePeriodId === period.id && agreedOn <= today,
  );
  if (period.phase !== 'AFTERCARE' || agreed) return [];
  const dueOn = addDays(period.startedOn, rules.signals.aftercareAgreementDays);
  return [{ dueOn, about: { prefix: 'php', id: period.id } }];
}

/** `COMPETENCES_OUTDATED`: in phase 2 or 3 the latest profile that counts is too old. */
export function competencesOutdated({ facts, period, today, rules }: Look): Found[] {
  if (period.phase !== 'TALENT_DEVELOPMENT' && period.phase !== 'WORKPLACE_LEARNING') return [];
  const judged = facts.evidence.competenceProfiles.filter(({ rater }) => rater !== 'SELF');
  const profile = latest(judged, ({ measuredOn }) => measuredOn, today);
  const dueOn: Day | undefined = profile && addDays(profile.measuredOn, rules.competenceAgeDays);
  return profile && dueOn && today > dueOn ? [{ dueOn, about: { prefix: 'cpr', id: profile.id } }] : [];
}
