import { DEFAULT_RULES } from '../../modules/trajectory/programme-rules.js';
import { startRefusals } from '../../modules/transition/start.js';
import { dayText } from '../calendar.js';
import { groundOf } from '../grounds.js';
import { ORDER } from './agenda.js';
import type { Life } from './life.js';
import { agreeBeforehand } from './play-agreements.js';
import { noteArrangements } from './play-arrangements.js';
import { noteAttendance } from './play-attendance.js';
import { leaveWork, noteContracts } from './play-contracts.js';
import { noteFollowUps } from './play-follow-ups.js';
import { noteMatrices } from './play-matrix.js';
import { noteMoments } from './play-moments.js';
import { takeUpNeeds } from './play-needs.js';
import { notePersonal } from './play-personal.js';
import { notePlacements } from './play-placements.js';
import { noteCertificates } from './play-portfolio.js';
import { noteSkills } from './play-skills.js';
import { takeStep, tryStep } from './play-step.js';
import { noteAftercare, noteSupport } from './play-support.js';
import type { PlacedStay, Run } from './run.js';
import { openPeriod, revokeStep } from './step-effects.js';
import { type TrajectoryRow, TrajectoryState } from './trajectory-state.js';

/** Lets the trajectories of one participant happen, one after another, up to today. */
export function playRuns(life: Life, runs: readonly Run[]): void {
  for (const [i, run] of runs.entries()) {
    for (const { on, step } of run.ladder) life.agenda.note(on, ORDER.BEFORE, () => assess(life, step));
    life.agenda.note(run.startsOn, ORDER.START, () => start(life, run, runs[i - 1] ?? null));
  }
  life.unfold();
}

function assess(life: Life, step: Run['ladder'][number]['step']): void {
  const { records, source, day } = life;
  const professional = source.coaches[0];
  const row = { id: records.id(), participant: source.participant, step, assessedOn: day, professional, note: null };
  records.add('LadderAssessment', { ...row, recordedAt: life.instant() });
  life.ladder.push({ id: row.id, assessedOn: day, step });
}

/** The trajectory begins; what is planned for it goes into the agenda. @throws Error when the rules refuse the start */
function start(life: Life, run: Run, previous: Run | null): void {
  const { records, source, day } = life;
  const previousEndedOn = previous ? dayText((previous.stays.at(-1) as PlacedStay).to) : null;
  const facts = { trajectoryOpen: false, previousEndedOn, ladder: life.ladder };
  const refusals = startRefusals({ on: day, question: run.question }, facts, { today: day, rules: DEFAULT_RULES });
  if (refusals.length > 0) throw new Error(`The demo asks a start that is refused: ${JSON.stringify(refusals)}`);
  const row: TrajectoryRow = records.add('Trajectory', {
    id: records.id(),
    version: 1,
    participant: source.participant,
    organization: source.organization,
    status: 'ACTIVE' as const,
    startedOn: day,
    endedOn: null,
    question: run.question,
    coach: source.coaches[0] as string,
    phase: 'CARE_AND_ACTIVATION' as const,
    outcome: null,
    outcomeNote: null,
    processingGround: groundOf(source.person.frames),
    recordedAt: life.instant(),
  });
  life.helpers = run.helpers;
  const state = new TrajectoryState(life, run, row);
  openPeriod(state, 'CARE_AND_ACTIVATION', day);
  addStart(state);
  takeUpNeeds(life);
  noteArrangements(state);
  noteMatrices(state);
  noteSkills(state);
  noteMoments(state);
  noteContracts(state);
  notePlacements(state);
  noteAttendance(state);
  noteSupport(state);
  noteSteps(state);
  noteFollowUps(state, run.stays.at(-1) as PlacedStay);
}

function addStart(state: TrajectoryState): void {
  const { life, row } = state;
  const { records, day } = life;
  state.steps = 1;
  const step = { kind: 'START', from: null, to: 'CARE_AND_ACTIVATION', outcome: null, on: day, note: null };
  const who = { decidedBy: row.coach, before: null, recordedAt: life.instant() };
  const empty = { reason: null, participantView: null, participantWords: null, plannedReturnOn: null };
  const id = records.id();
  records.add('PhaseTransition', {
    id,
    trajectory: row.id,
    position: 1,
    ...step,
    ...empty,
    ...who,
    revokedAt: null,
    revokeReason: null,
  });
}

function noteSteps(state: TrajectoryState): void {
  const { life, run } = state;
  for (const [i, stay] of run.stays.entries()) {
    for (const { on, stay: at, how } of run.agreements) {
      if (at === i) life.agenda.note(on, ORDER.EVIDENCE, () => agreeBeforehand(state, stay, how));
    }
    life.agenda.note(stay.to, ORDER.STEP, () => step(state, stay));
    noteCertificates(state, stay);
    notePersonal(state, stay);
    if (stay.phase === 'AFTERCARE')
      life.agenda.note(stay.from, ORDER.AFTER, () => noteAftercare(state, stay.to - stay.from));
  }
}

function step(state: TrajectoryState, planned: PlacedStay): void {
  const { life } = state;
  const stay = asPossible(state, planned);
  if (stay.phase === 'AFTERCARE') leaveWork(state, stay);
  if (!stay.slip || stay.to >= life.source.today) {
    takeStep(state, stay);
    return;
  }
  const mistyped = tryStep(state, stay, dayText(stay.to - stay.slip));
  if ('refused' in mistyped) takeStep(state, stay);
  else life.agenda.note(stay.to + 1, ORDER.BEFORE, () => mend(state, stay, mistyped));
}

/** Where no sheltered place was free, another company takes over. */
function asPossible(state: TrajectoryState, stay: PlacedStay): PlacedStay {
  const { exit } = stay;
  if (exit.kind !== 'OUTPLACE' || exit.work !== 'SHELTERED_WORK') return stay;
  const placed = state.placements.some(({ kind, cancelledOn }) => kind === 'SHELTERED_WORK' && cancelledOn === null);
  return placed ? stay : { ...stay, exit: { kind: 'STOP', outcome: 'OTHER_PROVIDER' } };
}

/** The day after, the wrong day is seen: the step is taken back and recorded with the right one. */
function mend(state: TrajectoryState, stay: PlacedStay, mistyped: Parameters<typeof revokeStep>[1]): void {
  revokeStep(state, mistyped);
  takeStep(state, stay);
}
