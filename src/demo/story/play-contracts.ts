import { dayText } from '../calendar.js';
import { CONTRACT_ENDED } from '../texts/placing.js';
import { ORDER } from './agenda.js';
import { endPlacement } from './placement-book.js';
import { place } from './play-placements.js';
import type { PlacedStay, PlannedContract } from './run.js';
import type { ContractRow, TrajectoryState } from './trajectory-state.js';

/** Contracts go into the agenda on the day on which they are signed. */
export function noteContracts(state: TrajectoryState): void {
  for (const plan of state.run.contracts)
    state.life.agenda.note(plan.signedOn, ORDER.EVIDENCE, () => sign(state, plan));
}

/** A contract of the trajectory; one that prolongs a job after its end belongs to the participant alone. */
function sign(state: TrajectoryState, plan: PlannedContract): void {
  const { records, source, day } = state.life;
  const { employer, workplace, hoursPerWeek, subsidized } = plan;
  const contract = records.add('Contract', {
    id: records.id(),
    version: 1,
    participant: source.participant,
    trajectory: state.open ? state.row.id : null,
    employer,
    workplaceProfile: workplace,
    signedOn: day,
    startsOn: dayText(plan.startsOn),
    endsOn: plan.endsOn === null ? null : dayText(plan.endsOn),
    hoursPerWeek: hoursPerWeek * 4,
    subsidized,
    recordedAt: state.life.instant(),
  });
  state.life.jobs.push(contract);
  if (!state.open) return;
  state.contracts.push(contract);
  if (workplace) placeAtWork(state, plan, contract);
}

/** The workplace of a contract is a placement too, when it has a place. */
function placeAtWork(state: TrajectoryState, plan: PlannedContract, contract: ContractRow): void {
  const { startsOn: from, endsOn: until, hoursPerWeek, workplace } = plan;
  const agreedOn = state.life.now;
  place(state, { kind: 'REGULAR_WORK', agreedOn, from, until, hoursPerWeek, workplace, leaves: null }, contract);
}

/** Who falls back from work or stops has mostly lost it: the contract ends with the stay. A lost job is ended by the step. */
export function leaveWork(state: TrajectoryState, { exit }: PlacedStay): void {
  const { day, random } = state.life;
  if (exit.kind !== 'STOP' && exit.kind !== 'FALL_BACK') return;
  if (exit.kind === 'FALL_BACK' && exit.reason === 'JOB_LOST') return;
  const sure = exit.kind === 'FALL_BACK' && exit.reason === 'PLACEMENT_ENDED';
  for (const contract of state.contracts) {
    const runs = contract.startsOn <= day && (contract.endsOn === null || contract.endsOn > day);
    if (!runs || !(sure || random.chance(0.7))) continue;
    contract.endsOn = day;
    contract.version += 1;
    for (const row of state.placements) if (row.contract === contract.id) endPlacement(state, row, CONTRACT_ENDED);
  }
}
