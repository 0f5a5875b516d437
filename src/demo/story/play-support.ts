import type { Supported, SupportKind } from '../../modules/placement/vocabulary.js';
import { AFTERCARE_TEXTS } from '../texts/placing.js';
import { ORDER } from './agenda.js';
import { weekday } from './day-of-attendance.js';
import type { TrajectoryState } from './trajectory-state.js';

/** Hours of aftercare when somebody completes: mean and deviation, least and most (demo-data.md §5). */
const AFTERCARE = { mean: 10.4, deviation: 4.1, least: 2, most: 24 };
/** Aftercare is given in so many talks. */
const TALKS = 6;

/** The coach is at the workplace every week of phase 3, and now and then in phase 4. */
export function noteSupport(state: TrajectoryState): void {
  noteWeek(state, state.life.stream('support').whole(0, 4));
}

function noteWeek(state: TrajectoryState, visits: number): void {
  const { life } = state;
  const ahead = (visits - weekday(life.now) + 7) % 7 || 7;
  life.agenda.note(life.now + ahead, ORDER.EVIDENCE, () => {
    if (!state.open) return;
    if (state.row.status === 'ACTIVE') visit(state);
    noteWeek(state, visits);
  });
}

function visit(state: TrajectoryState): void {
  const random = state.life.stream('support');
  if (state.period.phase !== 'WORKPLACE_LEARNING' || random.chance(0.04)) return;
  const quarters = Math.max(1, Math.round(4 * (2 + 0.6 * random.normal())));
  give(state, 'WORKPLACE_SUPPORT', quarters, random.pick(['PARTICIPANT', 'BOTH', 'BOTH']));
}

/** Hours of the coach for today. */
function give(state: TrajectoryState, kind: SupportKind, quarters: number, supported: Supported): void {
  const { life, row, supportHours } = state;
  const on = life.day;
  const { id } = life.records.add('SupportHours', {
    ...{ id: life.records.id(), trajectory: row.id, professional: row.coach, on, kind, hours: quarters, supported },
    ...{ note: null, replacedById: null, correctionReason: null, recordedAt: life.instant() },
  });
  supportHours.push({ id, on, kind, quarters });
}

/** Phase 4 begins: an agreement within three weeks, mostly, and talks that give the hours. */
export function noteAftercare(state: TrajectoryState, days: number): void {
  const { life, period } = state;
  const random = life.stream('support');
  if (random.chance(0.94)) {
    const on = life.now + Math.min(random.whole(1, 19), Math.max(1, days - 1));
    life.agenda.note(on, ORDER.EVIDENCE, () => agree(state, period.id));
  }
  const { mean, deviation, least, most } = AFTERCARE;
  const hours = Math.min(most, Math.max(least, mean + deviation * random.normal()));
  for (let talk = 1; talk <= TALKS; talk += 1) {
    const on = life.now + Math.round((talk * days) / (TALKS + 1));
    life.agenda.note(on + (weekday(on) > 4 ? 7 - weekday(on) : 0), ORDER.EVIDENCE, () => {
      if (state.open && state.row.status === 'ACTIVE' && state.period.id === period.id)
        give(state, 'AFTERCARE', Math.max(1, Math.round((4 * hours) / TALKS)), 'BOTH');
    });
  }
}

function agree(state: TrajectoryState, phasePeriod: string): void {
  const { life, row } = state;
  if (!state.open || state.period.id !== phasePeriod) return;
  const random = life.stream('support');
  const agreedHours = random.chance(0.6) ? 4 * random.whole(6, 12) : null;
  const agreed = { agreedOn: life.day, agreedHours, text: random.pick(AFTERCARE_TEXTS) };
  const { id } = life.records.add('AftercareAgreement', {
    ...{ id: life.records.id(), trajectory: row.id, phasePeriod, ...agreed, recordedAt: life.instant() },
  });
  state.aftercareAgreements.push({ id, phasePeriodId: phasePeriod, agreedOn: life.day, quarters: agreedHours });
}
