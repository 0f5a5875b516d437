import type { Result } from '../../graph/mutate.js';
import { Refused, refusal, refuseIf } from '../../graph/refusal.js';
import { missingTexts, missingWhen } from '../../graph/required.js';
import { expectVersion, type Work } from '../../graph/unit-of-work.js';
import { Organization } from '../organization/organization.entity.js';
import { chooseWorkAreas, workAreaRefusals } from '../participant/chosen-work-areas.service.js';
import { Participant } from '../participant/participant.entity.js';
import { agreedDayRefusals, dayRefusals } from './agreeing.js';
import { agreedWithin } from './agreement.service.js';
import { Funding, Orientation, Tailoring } from './arrangement.entity.js';
import { fundingRefusals, tailoringRefusals } from './arranging.js';
import { refuseEnded } from './ended.js';
import { Trajectory } from './trajectory.entity.js';
import type { FundingSaveInput, OrientationRecordInput, TailoringAgreeInput } from './trajectory.inputs.js';

const QUESTIONS = ['want', 'can', 'goal', 'need'] as const;

/**
 * Records answers to the four questions, and the work areas that were chosen.
 * @throws Refused `VERSION_CONFLICT`, `TRAJECTORY_ENDED`, then together `VALUE_MISSING` when nothing is said,
 * `DATE_IN_FUTURE` or `BEFORE_START`, `CODE_UNKNOWN`
 */
export async function recordOrientation(
  work: Work,
  input: OrientationRecordInput,
  trajectory: Trajectory,
): Promise<Result> {
  expectVersion(trajectory, input.expectedVersion);
  refuseEnded(trajectory);
  const day = input.on ?? work.today;
  const said = QUESTIONS.filter((question) => input[question] !== undefined);
  refuseIf([
    ...missingWhen(said.length === 0 && input.chosenWorkAreas === undefined, ['input']),
    ...dayRefusals(day, { today: work.today, startedOn: trajectory.startedOn }, ['input', 'on']),
    ...(await workAreaRefusals(work, input.chosenWorkAreas, ['input', 'chosenWorkAreas'])),
  ]);
  const answers = Object.fromEntries(said.map((question) => [question, input[question]?.trim() || null]));
  const found = await work.em.findOne(Orientation, { trajectory: trajectory.id });
  if (found) work.em.assign(found, { ...answers, recordedOn: day });
  else work.em.create(Orientation, { trajectory, ...answers, recordedOn: day });
  await choose(work, trajectory.participant.id, input.chosenWorkAreas);
  trajectory.version += 1;
  work.event('trajectory.orientationRecord', trajectory.id, { version: trajectory.version });
  return { trajectory: trajectory.id };
}

/** The choice belongs to the participant, whose version it raises. */
async function choose(work: Work, participantId: string, codes: readonly string[] | null | undefined): Promise<void> {
  if (codes === undefined) return;
  const participant = await work.lock(Participant, participantId, ['input', 'trajectoryId']);
  if (!(await chooseWorkAreas(work, participantId, codes))) return;
  participant.version += 1;
  work.event('participant.update', participantId, { version: participant.version });
}

/**
 * Agrees other figures for a phase with the participant.
 * @throws Refused `TRAJECTORY_ENDED`, then together `VALUE_MISSING` (the reason), `TAILORING_EMPTY`,
 * `TAILORING_NOT_FOR_PHASE`, `TAILORING_OUT_OF_RANGE`, `DATE_IN_FUTURE`, `DATE_TOO_OLD` or `BEFORE_START`
 */
export async function agreeTailoring(work: Work, input: TailoringAgreeInput, trajectory: Trajectory): Promise<Result> {
  refuseEnded(trajectory);
  const { phase, reason, agreement, hoursPerWeek = null, programmeWeeks = null, guidelineMonths = null } = input;
  const agreedOn = agreement.on ?? work.today;
  const asked = { phase, hoursPerWeek, programmeWeeks, guidelineMonths };
  refuseIf([
    ...tailoringRefusals(asked),
    ...missingTexts({ reason }, ['input']),
    ...agreedDayRefusals(agreedOn, await agreedWithin(work, trajectory), ['input', 'agreement', 'on']),
  ]);
  const { givenBy, how } = agreement;
  const words = agreement.words?.trim() || null;
  const recorded = { ...asked, reason: reason.trim(), agreedOn, givenBy, how, words, recordedAt: work.now };
  const tailoring = work.em.create(Tailoring, { trajectory, ...recorded });
  work.event('trajectory.tailoringAgree', trajectory.id, { tailoringId: tailoring.id });
  return { trajectory: trajectory.id };
}

/** A trajectory, locked, and the funding of it that is to be changed. */
interface FundingToSave {
  readonly trajectory: Trajectory;
  readonly funding: Funding | null;
}

/** What a funding is about; the commissioner must exist. */
export async function fundingToSave(work: Work, input: FundingSaveInput): Promise<FundingToSave> {
  const trajectory = await work.lock(Trajectory, input.trajectoryId, ['input', 'trajectoryId']);
  await work.find(Organization, input.commissionerId, ['input', 'commissionerId']);
  if (!input.fundingId) return { trajectory, funding: null };
  const path = ['input', 'fundingId'];
  const funding = await work.find(Funding, input.fundingId, path);
  if (funding.trajectory.id !== trajectory.id) throw new Refused([refusal('NOT_FOUND', path)]);
  return { trajectory, funding };
}

/**
 * Adds or changes who pays in a period. An ended trajectory is no reason to refuse: what was agreed is settled afterwards.
 * @throws Refused `PERIOD_INVALID`, `FUNDING_OVERLAPS`
 */
export async function saveFunding(
  work: Work,
  input: FundingSaveInput,
  { trajectory, funding }: FundingToSave,
): Promise<Result> {
  const { frame, from, until = null, agreedHours = null } = input;
  const all = await work.em.find(Funding, { trajectory: trajectory.id });
  const others = all.filter((other) => other !== funding).map((other) => ({ ...other, until: other.until ?? null }));
  refuseIf(fundingRefusals({ frame, from, until }, others));
  const now = { frame, from, until, agreedHours, reference: input.reference?.trim() || null };
  const saved = funding
    ? work.em.assign(funding, { ...now, commissioner: input.commissionerId })
    : work.em.create(Funding, { trajectory, ...now, commissioner: input.commissionerId, recordedAt: work.now });
  work.event('trajectory.fundingSave', trajectory.id, { fundingId: saved.id });
  return { trajectory: trajectory.id, funding: saved.id };
}
