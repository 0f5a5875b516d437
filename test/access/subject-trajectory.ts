import { addDays, type Day } from '../../src/graph/day.js';
import { Briefing } from '../../src/modules/placement/briefing.entity.js';
import { Contract } from '../../src/modules/placement/contract.entity.js';
import { Attendance, SupportHours } from '../../src/modules/placement/hours.entity.js';
import { Placement } from '../../src/modules/placement/placement.entity.js';
import {
  AftercareAgreement,
  EmployerIntake,
  PlacementAdjustment,
  PlacementReview,
} from '../../src/modules/placement/placement-parts.entity.js';
import { Goal, GoalStep } from '../../src/modules/portfolio/goal.entity.js';
import { Agreement, StabilityAnswer } from '../../src/modules/trajectory/agreement.entity.js';
import { Funding, Orientation, Tailoring } from '../../src/modules/trajectory/arrangement.entity.js';
import { FollowUp, StepRequest } from '../../src/modules/trajectory/follow-up.entity.js';
import { PhasePeriod, TrajectoryPause } from '../../src/modules/trajectory/phase-period.entity.js';
import { Trajectory } from '../../src/modules/trajectory/trajectory.entity.js';
import { Criterion } from '../../src/modules/transition/criterion.entity.js';
import { PhaseTransition } from '../../src/modules/transition/phase-transition.entity.js';
import type { Filing } from './filing.js';
import type { Payer, Scene, Site } from './people.js';
import { type Keys, SENTINEL } from './subject.js';

const { note } = SENTINEL;

/** Whose trajectory, and who guides it where. */
export interface Run {
  readonly participant: string;
  readonly organization: string;
  readonly coach?: string;
  readonly startedOn: Day;
  readonly endedOn?: Day;
}

/** A trajectory in phase 3, or one that has ended. */
export function run(filing: Filing, { endedOn, ...of }: Run): string {
  const how = endedOn
    ? { status: 'ENDED', endedOn, outcome: 'FOUND_WORK' }
    : { status: 'ACTIVE', phase: 'WORKPLACE_LEARNING' };
  return filing.add(Trajectory, { ...of, ...how, question: note, outcomeNote: note });
}

/** Who pays by which law, from when until when, in days from today. */
const FUNDED: Readonly<
  Record<Exclude<Payer, 'elsewhere'>, readonly [frame: string, from: number, until: number | null]>
> = {
  now: ['WMO', -500, null],
  after: ['JEUGDWET', -500, -300],
  later: ['PARTICIPATIEWET', -500, -370],
  before: ['UWV', 30, null],
};

/** What was decided and agreed on a trajectory: something of every kind. */
export function fileSteps(filing: Filing, trajectory: string, scene: Scene, today: Day): Keys {
  const ago = (days: number) => addDays(today, -days);
  const period = (position: number, phase: string, from: number, until?: number) =>
    filing.add(PhasePeriod, { trajectory, position, phase, startedOn: ago(from), endedOn: until && ago(until) });
  period(1, 'CARE_AND_ACTIVATION', 500, 300);
  period(2, 'TALENT_DEVELOPMENT', 300, 150);
  const phasePeriod = period(3, 'WORKPLACE_LEARNING', 150);
  const step = (position: number, kind: string, to: string, on: Day, more = {}) =>
    filing.add(PhaseTransition, { trajectory, position, kind, to, on, note, participantWords: note, ...more });
  step(1, 'START', 'CARE_AND_ACTIVATION', ago(500));
  const said = { reason: 'HEALTH', participantView: 'AGREES', revokedAt: filing.now, revokeReason: note };
  const transition = step(2, 'FALL_BACK', 'CARE_AND_ACTIVATION', ago(300), said);
  const found = { severity: 'WAIVABLE', required: '1', actual: '0', domains: [], evidence: [], params: {} };
  const criterion = (position: number, code: string, outcome: string) =>
    filing.add(Criterion, {
      transition,
      position,
      code,
      outcome,
      ...found,
      explanation: 'BASELINE_MISSING',
      motivation: note,
    });
  criterion(1, 'FEELS_STABLE', 'WAIVED');
  criterion(2, 'BASELINE_MEASURED', 'MET');
  const given = { givenBy: 'PARTICIPANT', how: 'SPOKEN', words: note };
  filing.add(TrajectoryPause, { trajectory, reason: note, from: ago(490), until: ago(480) });
  filing.add(Orientation, { trajectory, want: note, recordedOn: ago(130) });
  filing.add(Tailoring, {
    trajectory,
    phase: 'AFTERCARE',
    reason: note,
    agreedOn: ago(125),
    guidelineMonths: 6,
    ...given,
  });
  filing.add(AftercareAgreement, { trajectory, phasePeriod, agreedOn: ago(15), text: note });
  filing.add(EmployerIntake, { trajectory, employer: scene.sites.now.employer, on: ago(160), note });
  return {
    PhasePeriod: phasePeriod,
    PhaseTransition: transition,
    Agreement: filing.add(Agreement, { trajectory, kind: 'ADVANCE', to: 'AFTERCARE', on: ago(1), ...given }),
    StabilityAnswer: filing.add(StabilityAnswer, { phasePeriod, answer: 'YES', on: ago(2), words: note }),
    StepRequest: filing.add(StepRequest, {
      trajectory,
      kind: 'ADVANCE',
      to: 'AFTERCARE',
      requestedOn: ago(4),
      words: note,
    }),
    FollowUp: filing.add(FollowUp, { trajectory, months: 3, askedOn: ago(5), agreed: true, result: 'AT_WORK', note }),
    SupportHours: filing.add(SupportHours, {
      trajectory,
      on: ago(16),
      kind: 'WORKPLACE_SUPPORT',
      hours: 8,
      supported: 'BOTH',
      note,
    }),
    ...fundings(filing, trajectory, scene, today),
  };
}

function fundings(filing: Filing, trajectory: string, { payers }: Scene, today: Day): Keys {
  const made = Object.entries(FUNDED).map(([payer, [frame, from, until]]) => [
    payer,
    filing.add(Funding, {
      ...{ trajectory, frame, commissioner: payers[payer as Payer], agreedHours: 400 },
      from: addDays(today, from),
      until: until === null ? null : addDays(today, until),
    }),
  ]);
  return {
    ...Object.fromEntries(made.map(([payer, key]) => [`Funding by ${payer}`, key])),
    Funding: made[0]?.[1] as string,
  };
}

/** The days of the placements, in days from today. */
const PLACED: Readonly<Record<Site, readonly [number, number | null]>> = {
  briefed: [-180, null],
  now: [-180, null],
  ended29: [-180, -29],
  ended31: [-180, -31],
  future: [10, null],
  elsewhere: [-180, null],
};

/** Whose placements, in which trajectory, decided on by which competence profile. */
interface Placed {
  readonly participant: string;
  readonly trajectory: string;
  readonly profile: string;
}

/** Placements at every workplace, the last of which did not go on; and what hangs on them. */
export function fileWork(filing: Filing, of: Placed, scene: Scene, today: Day): Keys {
  const { profile, ...who } = of;
  const keys: Keys = {};
  for (const [site, [from, until]] of Object.entries(PLACED)) {
    const days = { startsOn: addDays(today, from), endsOn: until === null ? null : addDays(today, until) };
    const contract = filing.add(Contract, {
      ...{ ...who, employer: scene.sites[site as Site].employer, hoursPerWeek: 72, subsidized: false },
      ...{ signedOn: addDays(today, -80), startsOn: addDays(today, -70), endsOn: addDays(today, 50) },
    });
    const placement = filing.add(Placement, {
      ...{ ...who, ...days, workplaceProfile: scene.sites[site as Site].workplace, kind: 'LEARNING_PLACE' },
      ...{ agreedOn: addDays(today, -181), schedule: ['MONDAY_MORNING'], hoursPerWeek: 72, income: 'BENEFIT_KEPT' },
      ...{ trainingRoute: 'NONE', reason: note, motivation: note, endReason: note, contact: note },
      ...{ fitVerdict: 'SUITABLE', fitScore: 93, fitCoverage: 100, fitProfile: profile, fitRequirementsVersion: 1 },
      ...{ cancelledOn: site === 'elsewhere' ? today : null, school: scene.abroad, decidedBy: scene.coach, contract },
    });
    keys[`Placement ${site}`] = placement;
    keys[`Briefing ${site}`] = filing.add(Briefing, {
      placement,
      talents: note,
      pointsOfAttention: note,
      sharedOn: today,
    });
    keys[`Contract ${site}`] = contract;
    filing.add(PlacementReview, { placement, on: addDays(today, -50), text: note });
    filing.add(PlacementAdjustment, { placement, item: filing.skill('A1'), measure: note });
  }
  return { ...keys, ...hours(filing, who, today), ...goals(filing, { participant: who.participant }, keys) };
}

function hours(filing: Filing, who: object, today: Day): Keys {
  const attend = (back: number, kind = 'PRACTICE') =>
    filing.add(Attendance, {
      ...{ ...who, on: addDays(today, -back), kind, hours: 16, presence: 'PRESENT', mode: 'INDIVIDUAL' },
    });
  return {
    Attendance: attend(40),
    'Attendance lately': attend(7),
    'Attendance before': attend(200),
    'Attendance of care': attend(41, 'CARE'),
  };
}

function goals(filing: Filing, of: object, keys: Keys): Keys {
  const goal = (row: object) => filing.add(Goal, { ...of, status: 'ACTIVE', text: note, ...row });
  const onItem = goal({ item: filing.skill('A1'), targetLevel: 4, placement: keys['Placement now'] });
  filing.add(GoalStep, { goal: onItem, position: 1, text: note });
  return {
    'Goal on a competence': onItem,
    'Goal in own words': goal({}),
  };
}
