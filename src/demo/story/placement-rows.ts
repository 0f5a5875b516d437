import type { Income, PlacementKind, TrainingRoute } from '../../modules/placement/vocabulary.js';
import { dayNumber, dayText, instantText } from '../calendar.js';
import { isMinor } from '../people.js';
import type { Employer } from '../places/block.js';
import type { PlacementRow } from '../places/placement-row.js';
import { INTAKE_NOTES } from '../texts/placing.js';
import { askedOn, fitWith } from './known-skills.js';
import { keepPlacement } from './placement-book.js';
import type { PlannedPlacement } from './run.js';
import { drawSchedule } from './schedule.js';
import type { ContractRow, TrajectoryState } from './trajectory-state.js';

/** What is agreed about a placement. */
export interface PlacedTerms {
  readonly plan: PlannedPlacement;
  readonly contract: ContractRow | null;
  readonly reason: string;
  readonly motivation: string | null;
  readonly trainingRoute: TrainingRoute;
  readonly school: string | null;
  /** Whether the employer is met before. */
  readonly intake: boolean;
}

/** A placement takes its place; the fit of the day is kept with it. */
export function addPlacement(state: TrajectoryState, at: Employer, terms: PlacedTerms): PlacementRow {
  const { life } = state;
  const { plan, contract, intake, ...agreed } = terms;
  if (intake) addIntake(state, at);
  const schedule = drawSchedule(life.stream('placements'), plan.hoursPerWeek);
  const row: PlacementRow = life.records.add('Placement', {
    ...{ id: life.records.id(), version: 1, participant: life.source.participant, trajectory: state.row.id },
    ...{ workplaceProfile: at.workplace, kind: plan.kind, agreedOn: life.day, startsOn: dayText(plan.from) },
    endsOn: plan.until === null ? null : dayText(plan.until),
    ...{ cancelledOn: null, endReason: null, heldUntil: null, plannedEndsOn: null },
    ...{ schedule, hoursPerWeek: plan.hoursPerWeek * 4, contact: null, contract: contract?.id ?? null },
    income: incomeOf(state, plan.kind, contract),
    ...agreed,
    decidedBy: state.row.coach,
    ...fitColumns(state, at),
    recordedAt: life.instant(),
  });
  keepPlacement(state, row, schedule);
  return row;
}

/** The talk with the employer was some days before, in the trajectory. */
function addIntake(state: TrajectoryState, { organization }: Employer): void {
  const { life } = state;
  const random = life.stream('placements');
  const earliest = dayNumber((state.periods[0] as { startedOn: string }).startedOn);
  const on = dayText(Math.max(earliest, life.now - random.whole(1, 9)));
  const row = { id: life.records.id(), trajectory: state.row.id, employer: organization, on };
  const said = { note: random.chance(0.6) ? random.pick(INTAKE_NOTES) : null, professional: state.row.coach };
  life.records.add('EmployerIntake', { ...row, ...said, recordedAt: instantText(dayNumber(on), 200) });
}

function fitColumns({ life }: TrajectoryState, { versions }: Employer) {
  const asked = askedOn(versions, life.now);
  const found = fitWith(life.skills, asked);
  const nothing = {
    fitVerdict: null,
    fitScore: null,
    fitCoverage: null,
    fitProfile: null,
    fitRequirementsVersion: null,
  };
  if (!found) return nothing;
  const { verdict, score, coverage } = found.fit;
  return {
    fitVerdict: verdict,
    fitScore: score,
    fitCoverage: coverage,
    fitProfile: found.profile,
    fitRequirementsVersion: asked.version,
  };
}

function incomeOf({ life }: TrajectoryState, kind: PlacementKind, contract: ContractRow | null): Income {
  const { person } = life.source;
  if (contract) return contract.subsidized ? 'WAGE_WITH_SUBSIDY' : 'WAGE';
  if (kind === 'SHELTERED_WORK') return 'WAGE_WITH_SUBSIDY';
  if (isMinor(person, life.now)) return 'NONE';
  return person.frames.some((frame) => frame === 'PARTICIPATIEWET' || frame === 'UWV') ? 'BENEFIT_KEPT' : 'ALLOWANCE';
}
