import type { LadderStep } from '../../modules/participant/vocabulary.js';
import type { WorkAreaCode } from '../../modules/reference/vocabulary.js';
import type { LegalFrame } from '../../modules/trajectory/vocabulary.js';
import type { DayNumber } from '../calendar.js';
import { townOf } from '../municipalities.js';
import type { Plot } from '../participant.js';
import type { Person } from '../people.js';
import type { Employer } from '../places/block.js';
import type { Random } from '../random.js';
import { DOMAINS, type DomainAnswer } from '../story/levels.js';
import type { Exit, Stay } from '../story/path.js';
import type { Answers, PlannedMatrix, PlannedPlacement, PlannedRung } from '../story/run.js';

/** What an archetype is told with; every day is counted from the start of the trajectory. */
export interface Stage {
  readonly random: Random;
  readonly today: DayNumber;
  readonly employers: readonly Employer[];
  /** The stream that placements are drawn from. */
  readonly placing: Random;
}

/** One of the six stories that are always there (demo-data.md §6). */
export type Archetype = (stage: Stage) => Plot;

interface Role {
  readonly name: readonly [given: string, infix: string | null, family: string];
  readonly bornOn: DayNumber;
  readonly town: string;
  readonly frames: readonly LegalFrame[];
  readonly areas: readonly WorkAreaCode[];
  readonly dream?: Person['dream'];
  readonly travelKm?: number;
}

/** Somebody with a given name. */
export function person({ name, bornOn, town, frames, areas, dream = null, travelKm = 10 }: Role): Person {
  const [givenName, infix, familyName] = name;
  const town_ = townOf(town);
  return {
    name: { givenName, infix, familyName },
    bornOn,
    town: town_,
    frames,
    areas,
    dream,
    travelKm,
    hasEmail: true,
  };
}

/** The birthday of somebody who is so many years and days old on a day. */
export const bornYearsBefore = (day: DayNumber, years: number, days: number): DayNumber =>
  Math.floor(day - years * 365.2425) - days;

/** A stay in phase 1 to 4 that leads on, unless said otherwise. */
export function stay(
  number: 1 | 2 | 3 | 4,
  days: number,
  exit: Exit = { kind: number === 4 ? 'COMPLETE' : 'ADVANCE' },
): Stay {
  const phases = ['CARE_AND_ACTIVATION', 'TALENT_DEVELOPMENT', 'WORKPLACE_LEARNING', 'AFTERCARE'] as const;
  return { phase: phases[number - 1] as Stay['phase'], days, exit };
}

/** `3 2 – 4 …` in the order of the domains; a dash was not necessary. */
export function levels(text: string): Answers {
  const answers = text.split(' ').map((word): DomainAnswer => (word === '–' ? 'NOT_NECESSARY' : Number(word)));
  return Object.fromEntries(DOMAINS.map((domain, i) => [domain, answers[i]])) as Answers;
}

/** When in a story is measured, for what, and what is found. */
export interface Scene {
  readonly day: number;
  /** Of the trajectory, or of the trajectory and of phase 3. */
  readonly moment: 'BASELINE' | 'INTERIM' | 'FINAL' | 'PHASE_BASELINE' | 'PHASE_INTERIM' | 'PHASE_FINAL';
  readonly found: Answers;
  readonly self?: Answers;
}

/** The scenes of a trajectory as planned measurements. */
export function matrices(startsOn: DayNumber, scenes: readonly Scene[]): PlannedMatrix[] {
  return scenes.map(({ day, moment, found, self = null }) => {
    const ofPhase = moment.startsWith('PHASE_') ? (moment.slice(6) as 'BASELINE') : null;
    const own = { cycle: 'TRAJECTORY', moment: ofPhase ? 'INTERIM' : (moment as 'FINAL') } as const;
    const moments = ofPhase ? [own, { cycle: 'PHASE', moment: ofPhase } as const] : [own];
    return { on: startsOn + day, moments, answers: found, self, correction: null, draft: false };
  });
}

/** Rungs by the day of the story. */
export function rungs(startsOn: DayNumber, steps: readonly (readonly [day: number, rung: number])[]): PlannedRung[] {
  return steps.map(([day, rung]) => ({ on: startsOn + day, step: `STEP_${rung}` as LadderStep }));
}

/** Somebody works at a named workplace; days are counted from the start of the trajectory, `null` is open-ended. */
export function placementAt(
  stage: Stage,
  startsOn: DayNumber,
  { kind, at, days: [from, until], hoursPerWeek, adjustments = {} }: Stint,
): PlannedPlacement {
  const { workplace } = employerAt(stage, at);
  const on = startsOn + from;
  const last = until === null ? null : startsOn + until;
  return { kind, agreedOn: on, from: on, until: last, hoursPerWeek, workplace, leaves: null, adjustments };
}

interface Stint {
  readonly kind: PlannedPlacement['kind'];
  readonly at: string;
  readonly days: readonly [from: number, until: number | null];
  readonly hoursPerWeek: number;
  readonly adjustments?: PlannedPlacement['adjustments'];
}

/** The named workplace. */
export function employerAt(stage: Stage, name: string): Employer {
  return stage.employers.find((employer) => employer.name === name) ?? (stage.employers[0] as Employer);
}
