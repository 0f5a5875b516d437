import type { Result } from '../../graph/mutate.js';
import { refuseIf } from '../../graph/refusal.js';
import { expectVersion, type Work } from '../../graph/unit-of-work.js';
import { sql } from '../../plan/sql.js';
import { Organization } from '../organization/organization.entity.js';
import { dayRefusals } from '../trajectory/agreeing.js';
import { refuseEnded, refusePaused } from '../trajectory/ended.js';
import { PhasePeriod } from '../trajectory/phase-period.entity.js';
import { Trajectory } from '../trajectory/trajectory.entity.js';
import type { Placement } from './placement.entity.js';
import type { AdjustmentInput, PlacementAdjustInput, PlacementReviewInput } from './placement.inputs.js';
import type { Placed } from './placement-change.service.js';
import { AftercareAgreement, EmployerIntake, PlacementAdjustment, PlacementReview } from './placement-parts.entity.js';
import { daysOf } from './placement-start.service.js';
import type { AftercareAgreeInput, EmployerIntakeRecordInput } from './placement-talks.inputs.js';
import { adjustmentRefusals, aftercareRefusals, reviewRefusals } from './placement-talks.js';

/** The trajectory of an input, locked. @throws Refused `NOT_FOUND` */
export function trajectoryAtHand(work: Work, { trajectoryId }: { trajectoryId: string }): Promise<Trajectory> {
  return work.lock(Trajectory, trajectoryId, ['input', 'trajectoryId']);
}

/** What an employer intake is about; the employer must exist. @throws Refused `NOT_FOUND` */
export async function intakeToRecord(work: Work, input: EmployerIntakeRecordInput): Promise<Trajectory> {
  const trajectory = await trajectoryAtHand(work, input);
  await work.find(Organization, input.employerId, ['input', 'employerId']);
  return trajectory;
}

/** Records the talk with an employer. @throws Refused `TRAJECTORY_ENDED`, `TRAJECTORY_PAUSED`, `DATE_IN_FUTURE`, `BEFORE_START` */
export async function recordIntake(
  work: Work,
  input: EmployerIntakeRecordInput,
  trajectory: Trajectory,
): Promise<Result> {
  refuseEnded(trajectory);
  refusePaused(trajectory);
  const on = input.on ?? work.today;
  refuseIf(dayRefusals(on, { today: work.today, startedOn: trajectory.startedOn }, ['input', 'on']));
  const intake = work.em.create(EmployerIntake, {
    trajectory,
    employer: input.employerId,
    on,
    note: input.note?.trim() || null,
    professional: work.viewer.professionalId ?? null,
    recordedAt: work.now,
  });
  work.event('employerIntake.record', intake.id, { trajectoryId: trajectory.id, employerId: input.employerId });
  return { trajectory: trajectory.id, employerIntake: intake.id };
}

/** Agrees aftercare for the current stay in phase 4. @throws Refused `TRAJECTORY_ENDED`, `TRAJECTORY_PAUSED`, then see `aftercareRefusals` */
export async function agreeAftercare(work: Work, input: AftercareAgreeInput, trajectory: Trajectory): Promise<Result> {
  refuseEnded(trajectory);
  refusePaused(trajectory);
  const agreedOn = input.agreedOn ?? work.today;
  const agreed = { agreedOn, agreedHours: input.agreedHours ?? null, text: input.text };
  const { phase = null, startedOn } = trajectory;
  refuseIf(aftercareRefusals(agreed, phase, { today: work.today, startedOn }));
  const open = { trajectory: trajectory.id, endedOn: null, revokedAt: null };
  const agreement = work.em.create(AftercareAgreement, {
    trajectory,
    phasePeriod: await work.em.findOneOrFail(PhasePeriod, open),
    ...agreed,
    text: agreed.text.trim(),
    recordedAt: work.now,
  });
  work.event('aftercare.agree', agreement.id, { trajectoryId: trajectory.id });
  return { trajectory: trajectory.id, aftercareAgreement: agreement.id };
}

/** Records a talk about a placement. @throws Refused `TRAJECTORY_PAUSED`, then see `reviewRefusals` */
export async function reviewPlacement(
  work: Work,
  input: PlacementReviewInput,
  { placement, trajectory }: Placed,
): Promise<Result> {
  refusePaused(trajectory);
  const on = input.on ?? work.today;
  refuseIf(reviewRefusals({ on, text: input.text }, daysOf(placement), work.today));
  const review = work.em.create(PlacementReview, {
    placement,
    on,
    text: input.text.trim(),
    professional: work.viewer.professionalId ?? null,
    recordedAt: work.now,
  });
  work.event('placement.review', placement.id, { reviewId: review.id });
  return { placement: placement.id, review: review.id };
}

/**
 * Adapts the place on items that it asks, or takes that back. @throws Refused `VERSION_CONFLICT`, `TRAJECTORY_ENDED`,
 * `TRAJECTORY_PAUSED`, then see `adjustmentRefusals`
 */
export async function adjustPlacement(
  work: Work,
  { adjustments, expectedVersion }: PlacementAdjustInput,
  { placement, trajectory }: Placed,
): Promise<Result> {
  expectVersion(placement, expectedVersion);
  refuseEnded(trajectory);
  refusePaused(trajectory);
  const asked = await askedItems(work, placement);
  refuseIf(adjustmentRefusals(adjustments, new Set(asked.keys()), daysOf(placement), work.today));
  for (const one of adjustments) await adjust(work, placement, one, asked.get(one.item) as string);
  placement.version += 1;
  work.event('placement.adjust', placement.id, { items: adjustments.map(({ item }) => item) });
  return { placement: placement.id };
}

/** Code → key of the items that the workplace asked when the placement was decided, or asks now when no fit was kept. */
async function askedItems(work: Work, placement: Placement): Promise<ReadonlyMap<string, string>> {
  const { requirementsVersion } = await placement.workplaceProfile.loadOrFail();
  const version = placement.fitRequirementsVersion ?? requirementsVersion;
  const items = await work.read<{ code: string; id: string }>(sql`select i.code, i.id
    from workplace_requirements v join requirement r on r.requirements_id = v.id join instrument_item i on i.id = r.item_id
    where v.workplace_profile_id = ${placement.workplaceProfile.id}::uuid and v.version = ${version}::int`);
  return new Map(items.map(({ code, id }) => [code, id]));
}

async function adjust(work: Work, placement: Placement, { measure }: AdjustmentInput, item: string): Promise<void> {
  const found = await work.em.findOne(PlacementAdjustment, { placement: placement.id, item });
  const words = measure?.trim();
  if (!words) {
    if (found) work.em.remove(found);
  } else if (found) work.em.assign(found, { measure: words, recordedAt: work.now });
  else work.em.create(PlacementAdjustment, { placement, item, measure: words, recordedAt: work.now });
}
