import { dayText } from '../calendar.js';
import { ORDER } from './agenda.js';
import type { PlannedFunding, PlannedPause, PlannedTailoring, Run } from './run.js';
import type { TrajectoryState } from './trajectory-state.js';

/** Funding, tailoring, orientation, pauses and targets go into the agenda. */
export function noteArrangements(state: TrajectoryState): void {
  const { run, life } = state;
  const { agenda } = life;
  for (const plan of run.fundings) agenda.note(plan.from, ORDER.PAUSE, () => fund(state, plan));
  for (const plan of run.tailorings) agenda.note(plan.on, ORDER.EVIDENCE, () => tailor(state, plan));
  for (const plan of run.pauses) agenda.note(plan.from, ORDER.PAUSE, () => pause(state, plan));
  const { orientation } = run;
  if (orientation) agenda.note(orientation.on, ORDER.EVIDENCE, () => orient(state, orientation));
  for (const target of run.targets) agenda.note(target.on, ORDER.EVIDENCE, () => aim(state, target));
}

function fund(state: TrajectoryState, { frame, from, until, agreedHours }: PlannedFunding): void {
  const { life } = state;
  if (!state.open) return;
  const { records, source, random } = life;
  const commissioner = source.commissionerOf(frame);
  const reference = `${frame.slice(0, 3)}-${random.whole(10_000, 99_999)}`;
  const row = { id: records.id(), trajectory: state.row.id, frame, commissioner, reference };
  const days = { from: dayText(from), until: dayText(until) };
  records.add('Funding', { ...row, ...days, agreedHours: agreedHours * 4, recordedAt: life.instant() });
}

function tailor(state: TrajectoryState, plan: PlannedTailoring): void {
  const { life } = state;
  if (!state.open) return;
  const { phase, hoursPerWeek, programmeWeeks, guidelineMonths, reason } = plan;
  const quarters = hoursPerWeek === null ? null : hoursPerWeek * 4;
  const figures = { phase, programmeWeeks, guidelineMonths };
  const agreed = { agreedOn: life.day, givenBy: life.giver, how: 'SIGNED', words: null };
  const row = { id: life.records.id(), trajectory: state.row.id, ...figures, hoursPerWeek: quarters, reason };
  life.records.add('Tailoring', { ...row, ...agreed, recordedAt: life.instant() });
  state.tailorings.push({ ...figures, quartersPerWeek: quarters, agreedOn: life.day });
}

/** The trajectory rests; it runs again on the planned day, or when a step ends the pause. */
function pause(state: TrajectoryState, { until, reason, expectedReturn }: PlannedPause): void {
  const { life } = state;
  if (!state.open) return;
  const expectedReturnOn = expectedReturn === null ? null : dayText(expectedReturn);
  const row = life.records.add('TrajectoryPause', {
    ...{ id: life.records.id(), trajectory: state.row.id, reason, expectedReturnOn },
    from: life.day,
    until: null as string | null,
  });
  state.pauses.push(row);
  state.row.status = 'PAUSED';
  state.row.version += 1;
  if (until !== null) life.agenda.note(until, ORDER.PAUSE, () => resume(state, row));
}

function resume(state: TrajectoryState, row: { until: string | null }): void {
  if (row.until !== null) return;
  row.until = state.life.day;
  state.row.status = 'ACTIVE';
  state.row.version += 1;
}

function orient(state: TrajectoryState, { words }: NonNullable<Run['orientation']>): void {
  const { life } = state;
  if (!state.open) return;
  const recordedOn = life.day;
  life.records.add('Orientation', { id: life.records.id(), trajectory: state.row.id, ...words, recordedOn });
  state.orientation = { ...words, recordedOn, chosenWorkAreas: life.source.person.areas.length };
  state.row.version += 1;
}

/** One target per domain: the first that is set stays. */
function aim({ life }: TrajectoryState, { domain, level }: Run['targets'][number]): void {
  const { participant } = life.source;
  if (life.targets.has(domain)) return;
  life.targets.add(domain);
  life.records.add('MatrixTarget', { id: life.records.id(), participant, domain, level, setOn: life.day });
}
