import type { Result } from '../../graph/mutate.js';
import { Refused, refusal, refuseIf } from '../../graph/refusal.js';
import type { Work } from '../../graph/unit-of-work.js';
import { inOrder } from '../../graph/words.js';
import { type FoundFit, findFit } from '../competence/fit.find.js';
import { Organization } from '../organization/organization.entity.js';
import { refuseEnded, refusePaused } from '../trajectory/ended.js';
import { rulesFor } from '../trajectory/programme.files.js';
import type { PlacementRules } from '../trajectory/programme-rules.js';
import { Trajectory } from '../trajectory/trajectory.entity.js';
import { WorkplaceProfile } from '../workplace/workplace-profile.entity.js';
import { Contract } from './contract.entity.js';
import { Placement } from './placement.entity.js';
import type { PlacementStartInput } from './placement.inputs.js';
import { heldUpTo, isHeld } from './placement-days.js';
import { type AskedPlacement, type PlacingFacts, startRefusals } from './placement-start.js';
import { queueForWeek, type Surroundings, surroundingsOf, trialsAt } from './placing.find.js';
import { HALF_DAYS } from './vocabulary.js';

/** What a placement is about: trajectory and workplace locked, so that of two requests one sees what the other did. */
export interface Placing {
  readonly trajectory: Trajectory;
  readonly workplace: WorkplaceProfile;
  readonly school: Organization | null;
  readonly contract: Contract | null;
}

/** @throws Refused `NOT_FOUND`, also for a contract of somebody else */
export async function placeToTake(work: Work, input: PlacementStartInput): Promise<Placing> {
  const trajectory = await work.lock(Trajectory, input.trajectoryId, ['input', 'trajectoryId']);
  await queueForWeek(work, trajectory.participant.id);
  const workplace = await work.lock(WorkplaceProfile, input.workplaceProfileId, ['input', 'workplaceProfileId']);
  const { schoolId, contractId } = input;
  const school = schoolId ? await work.find(Organization, schoolId, ['input', 'schoolId']) : null;
  const path = ['input', 'contractId'];
  const contract = contractId ? await work.find(Contract, contractId, path) : null;
  if (contract && contract.participant.id !== trajectory.participant.id)
    throw new Refused([refusal('NOT_FOUND', path)]);
  return { trajectory, workplace, school, contract };
}

/**
 * Begins a placement, keeping the fit and the professional's reason of that moment (domain.md §9). A place that was held
 * for the participant's return is taken up again. @throws Refused `TRAJECTORY_ENDED`, `TRAJECTORY_PAUSED`, then see
 * `startRefusals`
 */
export async function startPlacement(work: Work, input: PlacementStartInput, placing: Placing): Promise<Result> {
  const { trajectory, workplace } = placing;
  refuseEnded(trajectory);
  refusePaused(trajectory);
  const participantId = trajectory.participant.id;
  const at = { participantId, trajectoryId: trajectory.id, workplaceId: workplace.id, from: input.startsOn };
  const around = await surroundingsOf(work, at);
  const fit = await findFit(work, { participantId, workplaceProfileId: workplace.id, asOf: work.today });
  const asked = askedOf(work, input, placing);
  refuseIf(startRefusals(asked, factsOf(work, placing, around, fit), await rulesIn(trajectory)));
  const continues = await takeUpHeld(work, at, asked);
  const placement = work.em.create(Placement, {
    participant: participantId,
    trajectory,
    workplaceProfile: workplace,
    ...termsOf(input, asked, placing),
    continuesId: input.kind === continues?.kind ? continues.id : null,
    decidedBy: work.viewer.professionalId ?? null,
    ...fitColumns(fit),
    recordedAt: work.now,
  });
  work.event('placement.start', placement.id, { participantId, trajectoryId: trajectory.id, kind: placement.kind });
  return { placement: placement.id };
}

/** The limits of placements in the organization that runs a trajectory. */
export async function rulesIn(trajectory: Trajectory): Promise<PlacementRules> {
  const { kvkNumber } = await trajectory.organization.loadOrFail();
  return rulesFor(kvkNumber).placements;
}

/** What a placement keeps of the fit at that moment: nothing without a profile. */
export function fitColumns(found: FoundFit | null) {
  if (!found?.profileId) return {};
  const { fit, profileId, requirementsVersion } = found;
  return {
    fitVerdict: fit.verdict,
    fitScore: fit.score,
    fitCoverage: fit.coverage,
    fitProfile: profileId,
    fitRequirementsVersion: requirementsVersion,
  };
}

function askedOf(work: Work, input: PlacementStartInput, { school, contract }: Placing): AskedPlacement {
  const { kind, startsOn, hoursPerWeek, trainingRoute, reason } = input;
  const agreedOn = input.agreedOn ?? (startsOn < work.today ? startsOn : work.today);
  return {
    ...{ kind, agreedOn, startsOn, endsOn: input.endsOn ?? null, hoursPerWeek, trainingRoute, reason },
    school: school && school.kind === 'SCHOOL',
    contract: contract && { startsOn: contract.startsOn, endsOn: contract.endsOn ?? null },
    motivation: input.motivation?.trim() || null,
  };
}

function factsOf(
  work: Work,
  { trajectory, workplace }: Placing,
  around: Surroundings,
  fit: FoundFit | null,
): PlacingFacts {
  const { own, occupying, intakes, periods, rung } = around;
  return {
    ...{ today: work.today, startedOn: trajectory.startedOn, periods, workplace, occupying, intakes, rung },
    verdict: fit?.profileId ? fit.fit.verdict : null,
    loads: own,
    trials: trialsAt(around),
    stays: own.filter(({ workplaceId }) => workplaceId === workplace.id),
  };
}

function termsOf(input: PlacementStartInput, asked: AskedPlacement, { school, contract }: Placing) {
  const { kind, agreedOn, startsOn, endsOn, hoursPerWeek, trainingRoute, motivation } = asked;
  return {
    ...{ kind, agreedOn, startsOn, endsOn, hoursPerWeek, trainingRoute, motivation, school, contract },
    schedule: inOrder(HALF_DAYS, input.schedule),
    contact: input.contact?.trim() || null,
    income: input.income,
    reason: input.reason.trim(),
  };
}

/** A place at this workplace that is held for the participant is held no longer than until the new placement begins. */
async function takeUpHeld(
  work: Work,
  { participantId, workplaceId }: { participantId: string; workplaceId: string },
  { startsOn }: AskedPlacement,
): Promise<Placement | undefined> {
  const there = await work.em.find(Placement, {
    participant: participantId,
    workplaceProfile: workplaceId,
    heldUntil: { $gte: startsOn },
  });
  const [held] = there.filter((one) => isHeld(daysOf(one), startsOn));
  if (held) work.em.assign(held, { heldUntil: heldUpTo(daysOf(held), startsOn), version: held.version + 1 });
  return held;
}

/** The days of a placement as the rules take them. */
export function daysOf({ startsOn, endsOn = null, cancelledOn = null, heldUntil = null }: Placement) {
  return { startsOn, endsOn, cancelledOn, heldUntil };
}
