import type { Phase } from '../../modules/trajectory/vocabulary.js';
import type { Decided } from '../../modules/transition/decision.js';
import type { StateBefore } from '../../modules/transition/phase-transition.entity.js';
import { REVOKE_REASON } from '../texts/flow.js';
import { CONTRACT_ENDED } from '../texts/placing.js';
import { endPlacement, restorePlacements, stepOnPlacements } from './placement-book.js';
import { reopenRequests } from './play-personal.js';
import type { TakenStep } from './play-step.js';
import type { PeriodRow, TrajectoryState } from './trajectory-state.js';

/** Changes everything that a decided step changes, as the service does. @returns the state before */
export function changeTrajectory(state: TrajectoryState, decided: Decided, note: string | null): StateBefore {
  const { effects, agreementId } = decided;
  const { row } = state;
  const closed = state.periods.find(({ id }) => id === effects.closes.periodId) as PeriodRow;
  closed.endedOn = effects.closes.endedOn;
  const pause = state.pauses.find(({ id }) => id === effects.endsPause?.id);
  if (pause && effects.endsPause) pause.until = effects.endsPause.until;
  const contract = state.contracts.find(({ id }) => id === effects.endsContract?.id);
  if (contract && effects.endsContract) {
    contract.endsOn = effects.endsContract.endsOn;
    contract.version += 1;
    for (const one of state.placements) if (one.contract === contract.id) endPlacement(state, one, CONTRACT_ENDED);
  }
  const placements = stepOnPlacements(state, decided);
  const before = { status: row.status, phase: row.phase, ...placements };
  const openedPeriodId = effects.opens ? openPeriod(state, effects.opens.phase, effects.opens.startedOn) : null;
  row.status = effects.status;
  row.phase = effects.opens?.phase ?? null;
  row.endedOn = effects.endedOn;
  row.outcome = effects.outcome;
  row.outcomeNote = effects.outcome ? note : null;
  row.version += 1;
  state.life.active = state.open;
  return {
    ...before,
    closedPeriodId: closed.id,
    openedPeriodId,
    endedPauseId: pause?.id ?? null,
    endedContract: effects.endsContract && { id: effects.endsContract.id, endsOn: effects.endsContract.endedBefore },
    servedAgreementId: agreementId,
  };
}

/** Opens a period after all others, revoked ones too. @returns its key */
export function openPeriod(state: TrajectoryState, phase: Phase, startedOn: string): string {
  const { records } = state.life;
  const period = records.add('PhasePeriod', {
    id: records.id(),
    trajectory: state.row.id,
    phase,
    startedOn,
    endedOn: null,
    position: state.periods.length + 1,
    revokedAt: null,
  });
  state.periods.push(period);
  return period.id;
}

/** Takes back a step to the next phase that was recorded with a wrong day; the agreement can serve again. */
export function revokeStep(state: TrajectoryState, { row, decided }: TakenStep): void {
  const { life } = state;
  const opened = state.period;
  const closed = state.periods.find(({ id }) => id === decided.effects.closes.periodId) as PeriodRow;
  row.revokedAt = life.instant();
  row.revokeReason = REVOKE_REASON;
  opened.revokedAt = row.revokedAt;
  closed.endedOn = null;
  state.row.phase = closed.phase;
  restorePlacements(state, row.before);
  reopenRequests(state, row.id);
  state.row.version += 1;
  state.revokedSteps.add(row.id);
}
