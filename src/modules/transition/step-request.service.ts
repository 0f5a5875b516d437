import type { Result } from '../../graph/mutate.js';
import { Refused, refusal, refuseIf } from '../../graph/refusal.js';
import { requireText } from '../../graph/required.js';
import type { Work } from '../../graph/unit-of-work.js';
import { refuseEnded } from '../trajectory/ended.js';
import { StepRequest } from '../trajectory/follow-up.entity.js';
import { Trajectory } from '../trajectory/trajectory.entity.js';
import type { Phase } from '../trajectory/vocabulary.js';
import type { PhaseTransition } from './phase-transition.entity.js';
import type { StepRequestAnswerInput, StepRequestInput } from './step-request.inputs.js';
import { requestedStep, stepRequestRefusals } from './step-requests.js';
import type { Step } from './table.js';

/** Asks for a step today, also while the trajectory rests. @throws Refused `TRAJECTORY_ENDED`, then see `stepRequestRefusals` */
export async function requestStep(work: Work, input: StepRequestInput, trajectory: Trajectory): Promise<Result> {
  refuseEnded(trajectory);
  const phase = trajectory.phase as Phase;
  const waiting = await work.em.find(StepRequest, { trajectory: trajectory.id, answeredOn: null });
  const open = waiting.map(({ kind, to = null, requestedOn }) => ({ kind, to, requestedOn }));
  refuseIf(stepRequestRefusals(phase, input, open));
  const { kind, to } = requestedStep(phase, input) as Step;
  const words = input.words?.trim() || null;
  const request = { trajectory, kind, to, requestedOn: work.today, words, recordedAt: work.now };
  const { id } = work.em.create(StepRequest, request);
  work.event('trajectory.stepRequest', trajectory.id, { stepRequestId: id });
  return { trajectory: trajectory.id, stepRequest: id };
}

/** The request of an input, read after its trajectory was locked: the step is not taken meanwhile. */
export async function requestToAnswer(work: Work, { stepRequestId }: StepRequestAnswerInput): Promise<StepRequest> {
  const path = ['input', 'stepRequestId'];
  const request = await work.find(StepRequest, stepRequestId, path);
  await work.lock(Trajectory, request.trajectory.id, path);
  return work.em.refreshOrFail(request);
}

/** Answers a request in words, today. @throws Refused `VALUE_MISSING`, `STEP_REQUEST_ANSWERED` */
export async function answerRequest(
  work: Work,
  { answer }: StepRequestAnswerInput,
  request: StepRequest,
): Promise<Result> {
  requireText(answer, ['input', 'answer']);
  if (request.answeredOn) {
    throw new Refused([refusal('STEP_REQUEST_ANSWERED', ['input', 'stepRequestId'], { day: request.answeredOn })]);
  }
  work.em.assign(request, { answeredOn: work.today, answer: answer.trim() });
  const trajectoryId = request.trajectory.id;
  work.event('trajectory.stepRequestAnswer', trajectoryId, { stepRequestId: request.id });
  return { trajectory: trajectoryId, stepRequest: request.id };
}

/** A step that is taken is the answer to whoever asked for it. */
export async function answerByStep(work: Work, { id, trajectory, kind, to }: PhaseTransition): Promise<void> {
  const asked = { trajectory: trajectory.id, kind, to: to ?? null, answeredOn: null };
  for (const request of await work.em.find(StepRequest, asked)) {
    work.em.assign(request, { answeredOn: work.today, answeredTransitionId: id });
  }
}

/** A step that is revoked was no answer. */
export async function reopenRequests(work: Work, { id }: PhaseTransition): Promise<void> {
  for (const request of await work.em.find(StepRequest, { answeredTransitionId: id })) {
    work.em.assign(request, { answeredOn: null, answeredTransitionId: null });
  }
}
