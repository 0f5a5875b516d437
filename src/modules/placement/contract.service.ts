import type { Day } from '../../graph/day.js';
import type { Result, WarningCode } from '../../graph/mutate.js';
import { refuseIf } from '../../graph/refusal.js';
import { expectVersion, type Work } from '../../graph/unit-of-work.js';
import { Organization } from '../organization/organization.entity.js';
import { Participant } from '../participant/participant.entity.js';
import { Trajectory } from '../trajectory/trajectory.entity.js';
import { WorkplaceProfile } from '../workplace/workplace-profile.entity.js';
import { Contract } from './contract.entity.js';
import type { ContractEndInput, ContractRecordInput } from './contract.inputs.js';
import { contractEndRefusals, contractRefusals } from './contracts.js';
import { Placement } from './placement.entity.js';

/** Who signs, and where the work is when it is at a workplace of ours. */
export interface Parties {
  readonly participant: Participant;
  readonly employer: Organization;
  readonly workplace: WorkplaceProfile | undefined;
}

/** The parties to a contract. @throws Refused `NOT_FOUND` */
export async function partiesTo(work: Work, input: ContractRecordInput): Promise<Parties> {
  const { participantId, employerId, workplaceProfileId: at } = input;
  const participant = await work.find(Participant, participantId, ['input', 'participantId']);
  const employer = await work.find(Organization, employerId, ['input', 'employerId']);
  const workplace = at ? await work.find(WorkplaceProfile, at, ['input', 'workplaceProfileId']) : undefined;
  return { participant, employer, workplace };
}

/** The contract of an input, locked. @throws Refused `NOT_FOUND` */
export function contractToEnd(work: Work, { contractId }: ContractEndInput): Promise<Contract> {
  return work.lock(Contract, contractId, ['input', 'contractId']);
}

/**
 * Records a contract in the open trajectory, paused or not (domain.md §6, §9); without one it is kept and counts for no
 * step. @throws Refused, see `contractRefusals`
 */
export async function recordContract(work: Work, input: ContractRecordInput, parties: Parties): Promise<Result> {
  const { signedOn, startsOn, hoursPerWeek, subsidized } = input;
  const terms = { signedOn, startsOn, endsOn: input.endsOn ?? null, hoursPerWeek };
  refuseIf(contractRefusals(terms, work.today));
  const { participant, employer, workplace } = parties;
  const trajectory = await openTrajectory(work, participant);
  const contract = work.em.create(Contract, {
    participant,
    trajectory,
    employer,
    workplaceProfile: workplace,
    ...terms,
    subsidized,
    recordedAt: work.now,
  });
  work.event('contract.record', contract.id, { participantId: participant.id, trajectoryId: trajectory?.id ?? null });
  return { contract: contract.id, warnings: await warningsOf(parties, trajectory) };
}

/** The trajectory that has not ended, first of all that of the organization that is responsible now. */
async function openTrajectory(work: Work, { id, organization }: Participant): Promise<Trajectory | null> {
  const open = await work.em.find(
    Trajectory,
    { participant: id, status: { $ne: 'ENDED' } },
    { orderBy: { startedOn: 'desc', id: 'desc' } },
  );
  return open.find((one) => one.organization.id === organization.id) ?? open[0] ?? null;
}

async function warningsOf({ employer, workplace }: Parties, trajectory: Trajectory | null): Promise<WarningCode[]> {
  const location = await workplace?.location.loadOrFail();
  const elsewhere = location && location.organization.id !== employer.id;
  return [
    ...(elsewhere ? [{ code: 'WORKPLACE_OF_OTHER_EMPLOYER' }] : []),
    ...(trajectory ? [] : [{ code: 'CONTRACT_WITHOUT_TRAJECTORY' }]),
  ];
}

/** Gives a contract its last day. @throws Refused `VERSION_CONFLICT`, and see `contractEndRefusals` */
export async function endContract(work: Work, input: ContractEndInput, contract: Contract): Promise<Result> {
  const { expectedVersion, endsOn } = input;
  expectVersion(contract, expectedVersion);
  const { startsOn, endsOn: known = null } = contract;
  refuseIf(contractEndRefusals({ startsOn, endsOn: known }, endsOn, work.today));
  work.em.assign(contract, { endsOn, version: contract.version + 1 });
  work.event('contract.end', contract.id, { participantId: contract.participant.id, endsOn });
  return { contract: contract.id, warnings: await placementWarnings(work, contract, endsOn) };
}

/** `PLACEMENT_STILL_RUNS`: a placement that points to the contract lasts longer than the contract does now. */
async function placementWarnings(work: Work, { id }: Contract, endsOn: Day): Promise<WarningCode[]> {
  const longer = { contract: id, cancelledOn: null, $or: [{ endsOn: null }, { endsOn: { $gt: endsOn } }] };
  return (await work.em.count(Placement, longer)) > 0 ? [{ code: 'PLACEMENT_STILL_RUNS' }] : [];
}
