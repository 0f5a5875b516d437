import type { Result } from '../../graph/mutate.js';
import { Refused, refusal, refuseIf } from '../../graph/refusal.js';
import type { Work } from '../../graph/unit-of-work.js';
import { sql } from '../../plan/sql.js';
import { agreedDayRefusals, answerDayRefusals, type Target, targetOf, targetRefusals } from './agreeing.js';
import { Agreement, StabilityAnswer } from './agreement.entity.js';
import type { AgreementWithdrawInput, StabilityAnswerInput, TrajectoryAgreeInput } from './agreement.inputs.js';
import { refuseEnded } from './ended.js';
import { PhasePeriod } from './phase-period.entity.js';
import { rulesFor } from './programme.files.js';
import { Trajectory } from './trajectory.entity.js';

/** The trajectory of an input, locked. */
export function trajectoryOf(work: Work, { trajectoryId }: { trajectoryId: string }): Promise<Trajectory> {
  return work.lock(Trajectory, trajectoryId, ['input', 'trajectoryId']);
}

/** The last day back on which an agreement with this trajectory can have been given, and the days around it. */
export async function agreedWithin(work: Work, trajectory: Trajectory) {
  const { kvkNumber } = await trajectory.organization.loadOrFail();
  return { today: work.today, startedOn: trajectory.startedOn, days: rulesFor(kvkNumber).agreementAgeDays };
}

/**
 * Records the participant's agreement to a step, before it is taken.
 * @throws Refused `TRAJECTORY_ENDED`, then together `AGREEMENT_NOT_ASKED` or `STEP_UNKNOWN`, and `DATE_IN_FUTURE`,
 * `DATE_TOO_OLD` or `BEFORE_START`
 */
export async function agree(work: Work, input: TrajectoryAgreeInput, trajectory: Trajectory): Promise<Result> {
  refuseEnded(trajectory);
  const { kind, agreement } = input;
  const named: Target = { to: input.to ?? null, outcome: input.outcome ?? null };
  const on = agreement.on ?? work.today;
  refuseIf([
    ...targetRefusals(kind, named),
    ...agreedDayRefusals(on, await agreedWithin(work, trajectory), ['input', 'agreement', 'on']),
  ]);
  const recorded = work.em.create(Agreement, {
    trajectory,
    kind,
    ...(targetOf(kind, named) as Target),
    givenBy: agreement.givenBy,
    how: agreement.how,
    on,
    words: agreement.words?.trim() || null,
    recordedAt: work.now,
  });
  work.event('trajectory.agree', trajectory.id, { agreementId: recorded.id });
  return { trajectory: trajectory.id, agreement: recorded.id };
}

/** The agreement to withdraw, read after its trajectory was locked: no step can be taken on it meanwhile. */
export async function agreementToWithdraw(work: Work, { agreementId }: AgreementWithdrawInput): Promise<Agreement> {
  const path = ['input', 'agreementId'];
  const agreement = await work.find(Agreement, agreementId, path);
  await work.lock(Trajectory, agreement.trajectory.id, path);
  return work.em.refreshOrFail(agreement);
}

/** Withdraws an agreement today. @throws Refused `TRAJECTORY_ENDED`, `AGREEMENT_WITHDRAWN`, `AGREEMENT_SERVED` */
export async function withdraw(work: Work, _input: AgreementWithdrawInput, agreement: Agreement): Promise<Result> {
  const trajectory = await agreement.trajectory.loadOrFail();
  refuseEnded(trajectory);
  const path = ['input', 'agreementId'];
  if (agreement.withdrawnOn) throw new Refused([refusal('AGREEMENT_WITHDRAWN', path, { day: agreement.withdrawnOn })]);
  if (await served(work, agreement)) throw new Refused([refusal('AGREEMENT_SERVED', path)]);
  agreement.withdrawnOn = work.today;
  work.event('trajectory.agreementWithdraw', trajectory.id, { agreementId: agreement.id });
  return { trajectory: trajectory.id, agreement: agreement.id };
}

/** Whether a step that stands was taken on it; a revoked one gives it back. */
async function served(work: Work, { servedTransitionId }: Agreement): Promise<boolean> {
  const steps = await work.read(sql`select from phase_transition s
    where s.id = ${servedTransitionId ?? null}::uuid and s.revoked_at is null`);
  return steps.length > 0;
}

/**
 * Records the participant's own answer in the current phase period.
 * @throws Refused `TRAJECTORY_ENDED`, `DATE_IN_FUTURE`, `BEFORE_PERIOD`
 */
export async function answerStability(
  work: Work,
  { answer, on, words }: StabilityAnswerInput,
  trajectory: Trajectory,
): Promise<Result> {
  refuseEnded(trajectory);
  const day = on ?? work.today;
  const period = await work.em.findOneOrFail(PhasePeriod, {
    trajectory: trajectory.id,
    endedOn: null,
    revokedAt: null,
  });
  refuseIf(answerDayRefusals(day, period.startedOn, work.today));
  const recorded = work.em.create(StabilityAnswer, {
    phasePeriod: period,
    answer,
    on: day,
    words: words?.trim() || null,
    recordedAt: work.now,
  });
  work.event('trajectory.stabilityAnswer', trajectory.id, { stabilityAnswerId: recorded.id });
  return { trajectory: trajectory.id, stabilityAnswer: recorded.id };
}
