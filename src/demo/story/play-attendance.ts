import { statusOn } from '../../modules/placement/placement-days.js';
import type { AttendanceKind, AttendanceMode, PlacementKind } from '../../modules/placement/vocabulary.js';
import { DEFAULT_RULES } from '../../modules/trajectory/programme-rules.js';
import { dayText } from '../calendar.js';
import type { PlacementRow } from '../places/placement-row.js';
import { ORDER } from './agenda.js';
import { drawPresence, drawReliability, type Session, weekday } from './day-of-attendance.js';
import { drawProgramme, type Programme, programmeOn } from './programme.js';
import { daysOfSchedule } from './schedule.js';
import type { TrajectoryState } from './trajectory-state.js';

/** What a day at a workplace counts as; work on a contract is the employer's affair. */
const COUNTS_AS: Partial<Record<PlacementKind, AttendanceKind>> = {
  ORIENTATION: 'ORIENTATION',
  DAY_ACTIVITY: 'DAY_ACTIVITY',
  LEARNING_PLACE: 'PRACTICE',
  TRIAL: 'PRACTICE',
};
/** Talks, groups and visits of phase 1: two a week, of two hours. */
const CARE_QUARTERS = 8;

/** Whoever is about to go on comes more often: that is why the step is asked for. Log odds, and days before the step. */
const NEAR_STEP = 0.8;
const NEAR_DAYS = 35;

const isNearStep = ({ life: { now }, run }: TrajectoryState): boolean =>
  run.stays.some(({ from, to, exit }) => from <= now && now <= to && to - now < NEAR_DAYS && exit.kind === 'ADVANCE');

/** Every working day on which the trajectory runs, whoever is expected somewhere is there or not. */
export function noteAttendance(state: TrajectoryState): void {
  const random = state.life.stream('attendance');
  const reliability = state.life.reliability ?? drawReliability(random);
  state.life.reliability = reliability;
  const care = random.sample([0, 1, 2, 3, 4], 2);
  noteDay(state, { reliability, care, programme: null });
}

/** What stays from day to day. */
interface Habit {
  readonly reliability: number;
  /** Days of the week with an appointment in phase 1. */
  readonly care: readonly number[];
  programme: Programme | null;
}

function noteDay(state: TrajectoryState, habit: Habit): void {
  const { life } = state;
  const on = life.now + (weekday(life.now) >= 4 ? 7 - weekday(life.now) : 1);
  life.agenda.note(on, ORDER.EVIDENCE, () => {
    if (!state.open) return;
    if (state.row.status === 'ACTIVE') for (const session of sessionsToday(state, habit)) attend(state, habit, session);
    noteDay(state, habit);
  });
}

function sessionsToday(state: TrajectoryState, habit: Habit): Session[] {
  const { life, period } = state;
  const today = weekday(life.now);
  if (period.phase === 'AFTERCARE') return [];
  const sessions = state.placements.flatMap((row) => placementSession(state, row));
  if (period.phase === 'CARE_AND_ACTIVATION' && habit.care.includes(today))
    sessions.push({ kind: 'CARE', quarters: CARE_QUARTERS });
  if (period.phase === 'TALENT_DEVELOPMENT') {
    if (habit.programme?.periodId !== period.id)
      habit.programme = drawProgramme(life.stream('attendance'), period.id, life.now);
    const quarters = programmeOn(state, habit.programme, life.now);
    if (quarters > 0) sessions.push({ kind: 'TALENT_PROGRAMME', quarters });
  }
  return withinDay(sessions);
}

/** One line per kind, and no more than a working day: where a day is full already, the rest is another day. */
function withinDay(sessions: readonly Session[]): Session[] {
  let left = DEFAULT_RULES.hours.minorQuartersADay;
  return sessions.filter(({ kind, quarters }, i) => {
    const fits = quarters <= left && sessions.findIndex((one) => one.kind === kind) === i;
    if (fits) left -= quarters;
    return fits;
  });
}

function placementSession({ life, schedules }: TrajectoryState, row: PlacementRow): Session[] {
  const kind = COUNTS_AS[row.kind];
  if (!kind || statusOn(row, life.day) !== 'ACTIVE') return [];
  const days = daysOfSchedule(schedules.get(row.id) ?? []);
  if (row.kind !== 'ORIENTATION' && !days.includes(weekday(life.now))) return [];
  const quarters = row.kind === 'ORIENTATION' ? 16 : Math.round(row.hoursPerWeek / days.length);
  return [{ kind, quarters }];
}

function attend(state: TrajectoryState, habit: Habit, { kind, quarters }: Session): void {
  const { life, attendance, row, period } = state;
  const random = life.stream('attendance');
  const reliability = habit.reliability + (isNearStep(state) ? NEAR_STEP : 0);
  const presence = drawPresence(random, period.phase, life.now, reliability);
  const mode: AttendanceMode =
    kind === 'TALENT_PROGRAMME' && habit.programme?.inGroup
      ? 'SMALL_GROUP'
      : random.chance(0.8)
        ? 'INDIVIDUAL'
        : 'SMALL_GROUP';
  const on = dayText(life.now);
  const { id } = life.records.add('Attendance', {
    ...{ id: life.records.id(), participant: life.source.participant, trajectory: row.id, on, kind },
    ...{ hours: quarters, presence, mode, replacedById: null, correctionReason: null, recordedAt: life.instant() },
  });
  attendance.push({ id, on, kind, quarters, presence });
}
