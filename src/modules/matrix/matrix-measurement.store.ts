import type { Work } from '../../graph/unit-of-work.js';
import type { FoundInstrument } from '../instrument/instrument.find.js';
import type { ItemAnswer } from '../instrument/level-rules.js';
import type { CycleMoment as Moment } from '../instrument/vocabulary.js';
import { CycleMoment, DomainScore, type MatrixMeasurement } from './matrix-measurement.entity.js';

/** An answer with what was noted beside it. */
export interface NotedAnswer extends ItemAnswer {
  readonly note?: string | null;
}

/** The answers that a stored measurement holds, in the order of its instrument. */
export async function storedAnswers(
  work: Work,
  measurement: MatrixMeasurement,
  instrument: FoundInstrument,
): Promise<NotedAnswer[]> {
  const scores = await work.em.find(DomainScore, { measurement: measurement.id }, { orderBy: { position: 'asc' } });
  const codes = new Map([...instrument.items].map(([code, { id }]) => [id, code]));
  return scores.map(({ domain, level, notAssessed, note }) => ({
    item: codes.get(domain.id) as string,
    level: level ?? null,
    notAssessed: notAssessed ?? null,
    note: note ?? null,
  }));
}

/** The answers with others in the place of those on the same item. */
export function replaced(answers: readonly NotedAnswer[], by: readonly NotedAnswer[]): NotedAnswer[] {
  const renewed = new Set(by.map(({ item }) => item));
  return [...answers.filter(({ item }) => !renewed.has(item)), ...by];
}

/** Stores answers that were not refused, each in the place of what the measurement held on the same item. */
export async function saveAnswers(
  work: Work,
  measurement: MatrixMeasurement,
  instrument: FoundInstrument,
  answers: readonly NotedAnswer[],
): Promise<void> {
  const stored = await work.em.find(DomainScore, { measurement: measurement.id });
  for (const { item, level = null, notAssessed = null, note = null } of answers) {
    const row = instrument.items.get(item);
    if (!row) throw new Error(`${instrument.code} ${instrument.version} has no item ${item}.`);
    const score = stored.find(({ position }) => position === row.position);
    if (score) work.em.assign(score, { level, notAssessed, note });
    else {
      const { id: domain, position } = row;
      work.em.create(DomainScore, { measurement, domain, position, level, notAssessed, note });
    }
  }
}

/** The moments that a stored measurement was recorded for. */
export async function storedMoments(work: Work, measurement: MatrixMeasurement): Promise<Moment[]> {
  const moments = await work.em.find(CycleMoment, { measurement: measurement.id });
  return moments.map(({ cycle, moment }) => ({ cycle, moment }));
}

/** Makes these the moments of a measurement; a cycle has one row at most, which is changed in its place. */
export async function saveMoments(
  work: Work,
  measurement: MatrixMeasurement,
  moments: readonly Moment[],
): Promise<void> {
  const stored = await work.em.find(CycleMoment, { measurement: measurement.id });
  for (const { cycle, moment } of moments) {
    const row = stored.find((one) => one.cycle === cycle);
    if (row) row.moment = moment;
    else work.em.create(CycleMoment, { measurement, cycle, moment });
  }
  for (const row of stored) if (!moments.some(({ cycle }) => cycle === row.cycle)) work.em.remove(row);
}
