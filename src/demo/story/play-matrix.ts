import type { MatrixDomain, NotAssessedReason, Rater } from '../../modules/instrument/vocabulary.js';
import { latest } from '../../modules/matrix/latest.js';
import { needEffects } from '../../modules/matrix/need-effects.js';
import { DEFAULT_RULES } from '../../modules/trajectory/programme-rules.js';
import type { DomainScoreFact } from '../../modules/transition/evidence.js';
import { dayText } from '../calendar.js';
import { isMinor } from '../people.js';
import { CORRECTION_REASONS, DOMAIN_NOTES, SELF_NOTES } from '../texts/measuring.js';
import { ORDER } from './agenda.js';
import { DOMAINS } from './levels.js';
import { needsOf } from './need-book.js';
import { applyEffects } from './play-needs.js';
import type { Answers, PlannedMatrix } from './run.js';
import type { TrajectoryState } from './trajectory-state.js';

/** A matrix as a row that may still be superseded. */
interface MatrixRow {
  readonly id: string;
  status: 'DRAFT' | 'FINALIZED' | 'SUPERSEDED';
}

/** Everything that is measured in a trajectory goes into the agenda. A baseline before the start is finalized with it. */
export function noteMatrices(state: TrajectoryState): void {
  const { agenda } = state.life;
  for (const plan of state.run.matrices) {
    agenda.note(Math.max(plan.on, state.run.startsOn), ORDER.EVIDENCE, () => measure(state, plan));
  }
}

function measure(state: TrajectoryState, plan: PlannedMatrix): void {
  const { life } = state;
  if (!state.open) return;
  const row = addMatrix(state, plan, { rater: 'PROFESSIONAL', answers: plan.answers });
  if (plan.draft) return;
  count(state, row, plan, plan.answers, []);
  if (plan.self) addMatrix(state, plan, { rater: 'SELF', answers: plan.self });
  const { correction } = plan;
  if (correction) life.agenda.note(correction.on, ORDER.EVIDENCE, () => correct(state, row, plan, correction.answers));
}

/** A correction takes over rater, day and moments; the first version stays, superseded. */
function correct(state: TrajectoryState, first: MatrixRow, plan: PlannedMatrix, answers: Answers): void {
  const supersedes = first.id;
  first.status = 'SUPERSEDED';
  drop(state.matrices, supersedes);
  drop(state.life.matrices, supersedes);
  const row = addMatrix(state, plan, { rater: 'PROFESSIONAL', answers, supersedes });
  count(state, row, plan, answers, [supersedes]);
}

function drop(list: { readonly id: string }[], id: string): void {
  const at = list.findIndex((one) => one.id === id);
  if (at >= 0) list.splice(at, 1);
}

interface Found {
  readonly rater: Rater;
  readonly answers: Answers;
  readonly supersedes?: string;
}

function addMatrix(
  state: TrajectoryState,
  plan: PlannedMatrix,
  { rater, answers, supersedes }: Found,
): MatrixRow & { finalizedAt: string | null } {
  const { life } = state;
  const { records, source } = life;
  const instrument = isMinor(source.person, plan.on) ? source.instruments.youth : source.instruments.adults;
  const recordedAt = life.instant();
  const row = records.add('MatrixMeasurement', {
    id: records.id(),
    version: plan.draft ? 1 : 2,
    participant: source.participant,
    trajectory: state.row.id,
    instrument: instrument.id,
    status: plan.draft ? ('DRAFT' as const) : ('FINALIZED' as const),
    rater,
    professional: rater === 'SELF' ? null : state.row.coach,
    measuredOn: dayText(plan.on),
    finalizedAt: plan.draft ? null : life.instant(),
    supersedesId: supersedes ?? null,
    correctionReason: supersedes ? life.random.pick(CORRECTION_REASONS) : null,
    source: 'RECORDED',
    recordedAt,
  });
  for (const moment of plan.moments) records.add('CycleMoment', { id: records.id(), measurement: row.id, ...moment });
  // A forgotten draft stopped halfway: the last domains were not answered.
  const answered = plan.draft ? DOMAINS.slice(0, life.random.whole(3, 12)) : DOMAINS;
  for (const domain of answered) {
    const note = noteOn(state, plan, rater);
    records.add('DomainScore', {
      id: records.id(),
      measurement: row.id,
      domain: instrument.items[domain],
      position: DOMAINS.indexOf(domain) + 1,
      ...scoreOf(answers, domain),
      note,
    });
  }
  return row as MatrixRow & { finalizedAt: string | null };
}

function noteOn({ life }: TrajectoryState, plan: PlannedMatrix, rater: Rater): string | null {
  if (!life.random.chance(0.06)) return null;
  return rater === 'SELF' ? (plan.selfNote ?? life.random.pick(SELF_NOTES)) : life.random.pick(DOMAIN_NOTES);
}

function scoreOf(
  answers: Answers,
  domain: MatrixDomain,
): { level: number | null; notAssessed: NotAssessedReason | null } {
  const answer = answers[domain];
  return typeof answer === 'number' ? { level: answer, notAssessed: null } : { level: null, notAssessed: answer };
}

/** A matrix of a professional counts: as evidence, and for the needs. */
function count(
  state: TrajectoryState,
  row: MatrixRow & { finalizedAt: string | null },
  plan: PlannedMatrix,
  answers: Answers,
  corrects: readonly string[],
): void {
  const { life } = state;
  const measuredOn = dayText(plan.on);
  const finalizedAt = row.finalizedAt as string;
  const scores = DOMAINS.map((domain): DomainScoreFact => ({ domain, ...scoreOf(answers, domain) }));
  state.matrices.push({ id: row.id, measuredOn, finalizedAt, moments: plan.moments, scores });
  life.matrices.push({ id: row.id, measuredOn, finalizedAt });
  const newest = latest(life.matrices.map((matrix) => ({ ...matrix, status: 'FINALIZED' as const })));
  const levels = new Map(scores.map(({ domain, level }) => [domain, level]));
  const isLatest = newest?.id === row.id;
  const newestScores = state.matrices.find(({ id }) => id === newest?.id)?.scores ?? [];
  const latestLevels = new Map(newestScores.map(({ domain, level }) => [domain, level]));
  const matrix = { id: row.id, measuredOn, finalizedOn: life.day, isLatest, corrects, levels };
  applyEffects(life, needEffects(isLatest ? matrix : { ...matrix, latestLevels }, needsOf(life), DEFAULT_RULES.needs));
}
