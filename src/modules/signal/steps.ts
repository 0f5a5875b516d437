import { addDays } from '../../graph/day.js';
import type { Words } from '../../graph/words.js';
import { PHASES, phaseNumber, TRAJECTORY_OUTCOMES } from '../trajectory/vocabulary.js';
import { durationGuideline } from '../transition/criteria/progress.js';
import { nextTransitions, type TransitionOption } from '../transition/options.js';
import { stepsFrom } from '../transition/table.js';
import type { Found, Look } from './look.js';

/** `PHASE_OVER_GUIDELINE`: judged as the criterion `DURATION_GUIDELINE` judges it, days paused left out. */
export function phaseOverGuideline({ facts, period, today, rules }: Look): Found[] {
  const [step] = stepsFrom(period.phase);
  if (!step) return [];
  const asked = { evidence: facts.evidence, period, step, on: today, rules, agreement: undefined };
  const { outcome, required } = durationGuideline(asked);
  return outcome === 'UNMET' ? [{ dueOn: required, about: { prefix: 'php', id: period.id } }] : [];
}

/** `RETURN_DATE_PASSED`: the phase that was left by falling back is not reached again on the day that was planned. */
export function returnDatePassed({ facts, period, today }: Look): Found[] {
  const { fallBack } = facts;
  if (!fallBack?.plannedReturnOn || today <= fallBack.plannedReturnOn) return [];
  if (phaseNumber(period.phase) >= phaseNumber(fallBack.from)) return [];
  const { id, from, plannedReturnOn: dueOn } = fallBack;
  return [{ dueOn, about: { prefix: 'ptr', id }, what: PHASES[from] }];
}

/** `READY_TO_ADVANCE`: for a step forward only the participant's agreement is missing; the first such step is told. */
export function readyToAdvance({ facts, period, today, rules }: Look): Found[] {
  const ready = nextTransitions(facts.evidence, today, { today, rules }).find(onlyAgreementMissing);
  return ready ? [{ dueOn: today, about: { prefix: 'php', id: period.id }, what: aim(ready) }] : [];
}

function onlyAgreementMissing({ decision, criteria }: TransitionOption): boolean {
  const agreement = criteria.find(({ code }) => code === 'PARTICIPANT_AGREES');
  return decision === 'ALLOWED' && agreement?.outcome === 'ASKED_WITH_REQUEST';
}

/** The phase to which a step leads, or how the trajectory would end by it. */
function aim({ to, outcome }: TransitionOption): Words | undefined {
  if (to) return PHASES[to];
  return outcome ? TRAJECTORY_OUTCOMES[outcome] : undefined;
}

/** `STEP_REQUESTED`: the participant asked for a step and has no answer yet. */
export function stepRequested({ facts, rules }: Look): Found[] {
  return facts.stepRequests.map(({ id, requestedOn }) => ({
    dueOn: addDays(requestedOn, rules.signals.stepRequestDays),
    about: { prefix: 'srq', id },
    params: { asked: requestedOn },
  }));
}
