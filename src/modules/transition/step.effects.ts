import { encodeId, type IdPrefix } from '../../graph/ids.js';
import type { Work } from '../../graph/unit-of-work.js';
import type { AgreementGiver, AgreementWay } from '../participant/consent-words.js';
import { Contract } from '../placement/contract.entity.js';
import { Agreement } from '../trajectory/agreement.entity.js';
import { PhasePeriod, TrajectoryPause } from '../trajectory/phase-period.entity.js';
import type { Trajectory } from '../trajectory/trajectory.entity.js';

import type { Criterion as Judged } from './criteria.js';
import { Criterion } from './criterion.entity.js';
import type { Decided } from './decision.js';
import type { Effects } from './effects.js';
import { PhaseTransition, type StateBefore } from './phase-transition.entity.js';
import type { PlacementsBefore } from './step-placements.service.js';
import { answerByStep } from './step-request.service.js';

/** What each step is called in the outbox. */
const EVENTS = {
  ADVANCE: 'trajectory.advance',
  OUTPLACE: 'trajectory.outplace',
  COMPLETE: 'trajectory.complete',
  FALL_BACK: 'trajectory.fallBack',
  STOP: 'trajectory.stop',
} as const;

/** An agreement as it came with a request. */
export interface Agreed {
  readonly givenBy: AgreementGiver;
  readonly how: AgreementWay;
  readonly on: string;
  readonly words: string | null;
}

/** What a request adds to the record of a step, and what the step changed in placements. */
export interface Kept {
  readonly note: string | null;
  readonly agreement: Agreed | null;
  readonly placements: PlacementsBefore;
}

/**
 * Changes everything that a decided step changes, raises the version and writes the record of the step with every
 * criterion as decided (domain.md §6). The old period is closed before the new one opens: at no moment are two open.
 */
export async function applyStep(
  work: Work,
  trajectory: Trajectory,
  decided: Decided,
  keep: Kept,
): Promise<PhaseTransition> {
  const { effects } = decided;
  const before = { status: trajectory.status, phase: trajectory.phase ?? null };
  await closePeriod(work, effects);
  await endPause(work, effects);
  await endContract(work, effects);
  const openedPeriodId = effects.opens ? await openPeriod(work, trajectory, effects.opens) : null;
  trajectory.status = effects.status;
  trajectory.phase = effects.opens?.phase ?? null;
  trajectory.endedOn = effects.endedOn;
  trajectory.outcome = effects.outcome;
  trajectory.outcomeNote = effects.outcome ? keep.note : null;
  trajectory.version += 1;
  const transition = await record(work, trajectory, decided, keep, {
    ...before,
    closedPeriodId: effects.closes.periodId,
    openedPeriodId,
    endedPauseId: effects.endsPause?.id ?? null,
    endedContract: effects.endsContract && { id: effects.endsContract.id, endsOn: effects.endsContract.endedBefore },
    servedAgreementId: decided.agreementId,
    placements: keep.placements.before,
    resumedPlacementIds: keep.placements.resumedIds,
  });
  for (const [i, criterion] of decided.criteria.entries()) storeCriterion(work, transition, criterion, i + 1);
  await serve(work, transition, decided, keep);
  await answerByStep(work, transition);
  work.event(EVENTS[decided.command.kind], trajectory.id, {
    transitionId: transition.id,
    version: trajectory.version,
  });
  return transition;
}

async function closePeriod(work: Work, { closes }: Effects): Promise<void> {
  const period = await work.em.findOneOrFail(PhasePeriod, closes.periodId);
  period.endedOn = closes.endedOn;
  await work.em.flush();
}

async function endPause(work: Work, { endsPause }: Effects): Promise<void> {
  if (!endsPause) return;
  const pause = await work.em.findOneOrFail(TrajectoryPause, endsPause.id);
  pause.until = endsPause.until;
}

async function endContract(work: Work, { endsContract }: Effects): Promise<void> {
  if (!endsContract) return;
  const contract = await work.em.findOneOrFail(Contract, endsContract.id);
  contract.endsOn = endsContract.endsOn;
  contract.version += 1;
}

/** Opens a period after all others of the trajectory, revoked ones too. @returns its id */
export async function openPeriod(
  work: Work,
  trajectory: Trajectory,
  opens: NonNullable<Effects['opens']>,
): Promise<string> {
  const position = (await work.em.count(PhasePeriod, { trajectory: trajectory.id })) + 1;
  return work.em.create(PhasePeriod, { trajectory, position, ...opens }).id;
}

async function record(
  work: Work,
  trajectory: Trajectory,
  { command, step }: Decided,
  keep: Kept,
  before: StateBefore,
): Promise<PhaseTransition> {
  const back = command.kind === 'FALL_BACK' ? command : undefined;
  return work.em.create(PhaseTransition, {
    trajectory,
    position: (await work.em.count(PhaseTransition, { trajectory: trajectory.id })) + 1,
    kind: command.kind,
    from: step.from,
    to: step.to,
    outcome: trajectory.outcome,
    on: command.on,
    note: keep.note,
    reason: back?.reason ?? null,
    participantView: back?.view ?? null,
    participantWords: back?.viewWords ?? null,
    plannedReturnOn: back?.plannedReturnOn ?? null,
    decidedBy: work.viewer.professionalId ?? null,
    before,
    recordedAt: work.now,
  });
}

function storeCriterion(work: Work, transition: PhaseTransition, judged: Judged, position: number): void {
  work.em.create(Criterion, {
    transition,
    position,
    code: judged.code,
    severity: judged.severity,
    outcome: judged.outcome,
    required: judged.required,
    actual: judged.actual,
    explanation: judged.explanation,
    params: judged.params ?? {},
    domains: [...(judged.domains ?? [])],
    evidence: judged.evidence.map(({ prefix, id }) => encodeId(prefix as IdPrefix, id)),
    motivation: judged.motivation,
  });
}

/** An agreement serves once: the one recorded beforehand is marked, one that came along becomes a record of its own. */
async function serve(
  work: Work,
  transition: PhaseTransition,
  { step, agreementId }: Decided,
  keep: Kept,
): Promise<void> {
  if (agreementId) {
    const agreement = await work.em.findOneOrFail(Agreement, agreementId);
    agreement.servedTransitionId = transition.id;
  } else if (keep.agreement) {
    work.em.create(Agreement, {
      trajectory: transition.trajectory,
      kind: step.kind,
      to: step.to,
      outcome: transition.outcome,
      ...keep.agreement,
      servedTransitionId: transition.id,
      recordedAt: work.now,
    });
  }
}
