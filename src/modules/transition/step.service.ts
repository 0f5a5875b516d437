import type { Result } from '../../graph/mutate.js';
import { type Refusal, Refused } from '../../graph/refusal.js';
import type { Work } from '../../graph/unit-of-work.js';
import type { AgreementInput } from '../trajectory/agreement.inputs.js';
import type { Trajectory } from '../trajectory/trajectory.entity.js';
import type { StepCommand } from './command.js';
import { decide } from './decision.js';
import { standingOf } from './standing.service.js';
import { type Agreed, applyStep, type Kept } from './step.effects.js';
import { stepOnPlacements } from './step-placements.service.js';
import type {
  TrajectoryAdvanceInput,
  TrajectoryCompleteInput,
  TrajectoryFallBackInput,
  TrajectoryOutplaceInput,
  TrajectoryStopInput,
} from './transition.inputs.js';

/** On to the next phase. @throws Refused in the order of checks of domain.md §6 */
export function advance(work: Work, input: TrajectoryAdvanceInput, trajectory: Trajectory): Promise<Result> {
  return take(work, trajectory, { kind: 'ADVANCE', ...judged(work, input) }, kept(work, input));
}

/** From phase 2 to work at once, regular or sheltered. @throws Refused in the order of checks of domain.md §6 */
export function outplace(work: Work, input: TrajectoryOutplaceInput, trajectory: Trajectory): Promise<Result> {
  const { work: to } = input;
  if (to !== 'REGULAR_WORK' && to !== 'SHELTERED_WORK') {
    throw new Refused([{ code: 'TRANSITION_NOT_POSSIBLE', path: ['input', 'work'] }]);
  }
  return take(work, trajectory, { kind: 'OUTPLACE', work: to, ...judged(work, input) }, kept(work, input));
}

/** The job was kept. @throws Refused in the order of checks of domain.md §6 */
export function complete(work: Work, input: TrajectoryCompleteInput, trajectory: Trajectory): Promise<Result> {
  return take(work, trajectory, { kind: 'COMPLETE', ...judged(work, input) }, kept(work, input));
}

/** For a while back to an earlier phase; always possible. @throws Refused in the order of checks of domain.md §6 */
export function fallBack(work: Work, input: TrajectoryFallBackInput, trajectory: Trajectory): Promise<Result> {
  const command: StepCommand = {
    kind: 'FALL_BACK',
    expectedVersion: input.expectedVersion,
    on: input.on ?? work.today,
    to: input.to,
    reason: input.reason,
    note: input.note ?? null,
    view: input.participantView,
    viewWords: input.participantWords ?? null,
    plannedReturnOn: input.plannedReturnOn ?? null,
    contractEndedOn: input.contractEndedOn ?? null,
    holdPlaceUntil: input.holdPlaceUntil ?? null,
  };
  return take(work, trajectory, command, { note: input.note ?? null, agreement: null });
}

/** The trajectory ends in another way. @throws Refused in the order of checks of domain.md §6 */
export function stop(work: Work, input: TrajectoryStopInput, trajectory: Trajectory): Promise<Result> {
  const note = input.note ?? null;
  const { expectedVersion, outcome } = input;
  const on = input.on ?? work.today;
  return take(work, trajectory, { kind: 'STOP', expectedVersion, on, outcome, note }, { note, agreement: null });
}

/** What a request adds to the record of a step. */
type Asked = Omit<Kept, 'placements'>;
type JudgedInput = TrajectoryAdvanceInput | TrajectoryCompleteInput;

function judged(work: Work, { expectedVersion, on, agreement, waivers }: JudgedInput) {
  const day = on ?? work.today;
  const agreed = agreement ? { on: agreement.on ?? day } : null;
  return { expectedVersion, on: day, agreement: agreed, waivers: waivers ?? [] };
}

function kept(work: Work, { note, on, agreement }: JudgedInput): Asked {
  return { note: note ?? null, agreement: agreement ? agreedOn(agreement, on ?? work.today) : null };
}

const agreedOn = ({ givenBy, how, on, words }: AgreementInput, day: string): Agreed => {
  return { givenBy, how, on: on ?? day, words: words ?? null };
};

/** Decides and, when allowed, changes everything that the step changes. */
async function take(work: Work, trajectory: Trajectory, command: StepCommand, keep: Asked): Promise<Result> {
  const { evidence, setting } = await standingOf(work, trajectory);
  const ruling = decide(command, evidence, setting);
  if (!ruling.allowed) throw new Refused(ruling.refusals.map((refused) => inTheInput(refused, trajectory)));
  const { decided } = ruling;
  const placements = await stepOnPlacements(work, trajectory, decided);
  const transition = await applyStep(work, trajectory, decided, { ...keep, placements });
  const warnings = [...decided.warnings, ...placements.warnings].map(({ code, params }) => ({ code, params }));
  return { trajectory: trajectory.id, transition: transition.id, warnings };
}

/** The rules speak of the participant's view, which the input names in full, and of criteria, not of whose they are. */
function inTheInput(refused: Refusal, { participant: { id: participantId } }: Trajectory): Refusal {
  const path = refused.path.map((part) => (part === 'viewWords' ? 'participantWords' : part));
  const criteria = refused.extra?.criteria as readonly object[] | undefined;
  const extra = criteria && { extra: { criteria: criteria.map((one) => ({ ...one, participantId })) } };
  return { ...refused, path, ...extra };
}
