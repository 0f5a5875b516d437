import type { Phase, TrajectoryOutcome } from '../trajectory/vocabulary.js';
import type { PlacementKind } from './vocabulary.js';

/** In which phases a kind of placement is possible (domain.md §9). */
const PHASES_OF: Readonly<Record<PlacementKind, readonly Phase[]>> = {
  ORIENTATION: ['CARE_AND_ACTIVATION', 'TALENT_DEVELOPMENT', 'WORKPLACE_LEARNING'],
  DAY_ACTIVITY: ['CARE_AND_ACTIVATION', 'TALENT_DEVELOPMENT', 'WORKPLACE_LEARNING'],
  LEARNING_PLACE: ['WORKPLACE_LEARNING'],
  TRIAL: ['TALENT_DEVELOPMENT', 'WORKPLACE_LEARNING'],
  SHELTERED_WORK: ['TALENT_DEVELOPMENT'],
  REGULAR_WORK: ['TALENT_DEVELOPMENT', 'WORKPLACE_LEARNING', 'AFTERCARE'],
};

/** What runs on when a trajectory ends with an outcome (domain.md §6, Effects). */
const RUNS_ON: Readonly<Partial<Record<TrajectoryOutcome, PlacementKind>>> = {
  SHELTERED_WORK: 'SHELTERED_WORK',
  REGULAR_WORK: 'REGULAR_WORK',
  FOUND_WORK: 'REGULAR_WORK',
  DAY_ACTIVITY: 'DAY_ACTIVITY',
};

/** Kinds that ask a talk with the employer beforehand [F]. */
const WITH_INTAKE: readonly PlacementKind[] = ['LEARNING_PLACE', 'TRIAL'];

/** Kinds for which the rung of the workplace is compared with that of the participant. */
const BY_RUNG: readonly PlacementKind[] = ['DAY_ACTIVITY', 'LEARNING_PLACE', 'TRIAL'];

/** Whether a phase allows a kind of placement. */
export function allowedIn(kind: PlacementKind, phase: Phase): boolean {
  return PHASES_OF[kind].includes(phase);
}

/** Whether a placement of this kind runs on when the trajectory ends with this outcome. */
export function runsOnAfter(kind: PlacementKind, outcome: TrajectoryOutcome): boolean {
  return RUNS_ON[outcome] === kind;
}

/** Whether a kind asks an employer intake. */
export function asksIntake(kind: PlacementKind): boolean {
  return WITH_INTAKE.includes(kind);
}

/** Whether a kind is judged by the rung of the workplace. */
export function judgedByRung(kind: PlacementKind): boolean {
  return BY_RUNG.includes(kind);
}
