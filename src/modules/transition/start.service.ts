import type { Result } from '../../graph/mutate.js';
import { refuseIf } from '../../graph/refusal.js';
import type { Work } from '../../graph/unit-of-work.js';
import { sql } from '../../plan/sql.js';
import { needsAtStart } from '../matrix/need-effects.service.js';
import { rulesOf } from '../matrix/rules.find.js';
import { Professional } from '../organization/professional.entity.js';
import { Participant } from '../participant/participant.entity.js';
import { requireCoach } from '../trajectory/coach.service.js';
import { Trajectory } from '../trajectory/trajectory.entity.js';
import { PhaseTransition } from './phase-transition.entity.js';
import { type StartFacts, startRefusals } from './start.js';
import { openPeriod } from './step.effects.js';
import type { TrajectoryStartInput } from './transition.inputs.js';

const COACH = ['input', 'coachId'];

/** Who starts, and the job coach when one is named. */
export interface Starting {
  readonly participant: Participant;
  readonly coach: Professional | undefined;
}

/** The participant, who need not be in anybody's caseload yet, locked: two simultaneous starts see each other. */
export async function participantToStart(
  work: Work,
  { participantId, coachId }: TrajectoryStartInput,
): Promise<Starting> {
  const participant = await work.meet(Participant, participantId, ['input', 'participantId']);
  return { participant, coach: coachId ? await work.find(Professional, coachId, COACH) : undefined };
}

/**
 * Starts a trajectory in phase 1 (domain.md §6, START), and sets the need on work and education in progress (§5).
 * @throws Refused `TRAJECTORY_ALREADY_OPEN`, the day, `VALUE_MISSING`, `LADDER_NOT_ASSESSED`, `NO_SUPPORT_NEEDED`, `NOT_A_COACH`
 */
export async function start(work: Work, input: TrajectoryStartInput, starting: Starting): Promise<Result> {
  const { participant, coach } = starting;
  const on = input.on ?? work.today;
  const facts = await factsOf(work, participant);
  const setting = { today: work.today, rules: await rulesOf(participant) };
  refuseIf(startRefusals({ on, question: input.question }, facts, setting));
  if (coach) requireCoach(coach, participant.organization.id, COACH);
  const trajectory = work.em.create(Trajectory, {
    participant,
    organization: participant.organization,
    status: 'ACTIVE',
    phase: 'CARE_AND_ACTIVATION',
    startedOn: on,
    question: input.question,
    coach: coach ?? null,
    processingGround: input.processingGround ?? 'PUBLIC_TASK',
    recordedAt: work.now,
  });
  await openPeriod(work, trajectory, { phase: 'CARE_AND_ACTIVATION', startedOn: on });
  const transition = work.em.create(PhaseTransition, {
    trajectory,
    position: 1,
    kind: 'START',
    to: 'CARE_AND_ACTIVATION',
    on,
    note: input.note ?? null,
    decidedBy: work.viewer.professionalId ?? null,
    recordedAt: work.now,
  });
  await needsAtStart(work, participant.id, on);
  work.event('trajectory.start', trajectory.id, { transitionId: transition.id, version: 1 });
  return { trajectory: trajectory.id, transition: transition.id };
}

/** What a start looks at, within the organization of the participant (domain.md §13). */
async function factsOf(work: Work, { id, organization }: Participant): Promise<StartFacts> {
  const [facts] = await work.read<StartFacts>(sql`select
      exists (select from trajectory t where t.participant_id = ${id} and t.organization_id = ${organization.id}
        and t.status <> 'ENDED') as "trajectoryOpen",
      (select max(t.ended_on) from trajectory t where t.participant_id = ${id}
        and t.organization_id = ${organization.id}) as "previousEndedOn",
      coalesce((select json_agg(json_build_object('id', l.id, 'assessedOn', l.assessed_on, 'step', l.step)
        order by l.recorded_at, l.id) from ladder_assessment l where l.participant_id = ${id}), '[]') as ladder`);
  return facts as StartFacts;
}
