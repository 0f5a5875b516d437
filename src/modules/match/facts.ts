import type { Requirement } from '../competence/fit-items.js';
import type { CandidateProfile } from '../competence/profile-choice.js';
import type { Point } from '../reference/distance.js';

/**
 * A participant as far as matches look: competences, rung, wishes and the home municipality. Nothing else may enter
 * (domain.md §7, §8).
 */
export interface Seeker {
  readonly id: string;
  /** The number of the rung by the latest assessment, 1 to 6; null without one. */
  readonly rung: number | null;
  /** Codes of work areas; none when nothing was chosen. */
  readonly chosenWorkAreas: readonly string[];
  readonly dreamWorkArea: string | null;
  /** The center of the home municipality; null when it is not known. */
  readonly home: Point | null;
  readonly profiles: readonly SeekerProfile[];
  /** Whether the list looks at this participant; false for one that is read because a page begins after it. */
  readonly wanted: boolean;
}

/** A profile with its levels by the place of the item in the instrument, as text; null when not assessed. */
export interface SeekerProfile extends CandidateProfile {
  readonly levels: ReadonlyMap<string, number | null>;
}

/** A workplace as far as matches look. */
export interface Place {
  readonly id: string;
  /** Whether the list looks at this workplace: it takes people, its location is in use, and it is of the kind asked. */
  readonly wanted: boolean;
  readonly workArea: string;
  /** 2 to 5. */
  readonly rung: number;
  readonly at: Point | null;
  /** On the day asked. */
  readonly freePlaces: number;
  /** What it asks now; null when nothing yet. */
  readonly asked: AskedNow | null;
}

/** The present version of requirements; an item is named by its place in the instrument, as text. */
export interface AskedNow {
  readonly instrument: string;
  readonly scale: { readonly min: number; readonly max: number };
  readonly requirements: readonly Requirement[];
}
