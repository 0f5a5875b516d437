import { dayOf } from '../../graph/day.js';
import type { Result } from '../../graph/mutate.js';
import { type Refusal, refuseIf } from '../../graph/refusal.js';
import { expectVersion, type Work } from '../../graph/unit-of-work.js';
import { hiddenItems, permittedAnswers, visibleAnswers } from '../instrument/hidden.js';
import { type FoundInstrument, storedInstrument } from '../instrument/instrument.find.js';
import { raterRefusals } from '../instrument/raters.js';
import type { CycleMoment } from '../instrument/vocabulary.js';
import { cycleRefusals } from './cycles.js';
import { isEvidence } from './latest.js';
import type { MatrixMeasurement } from './matrix-measurement.entity.js';
import { fallBacksOf, othersInCycle } from './matrix-measurement.evidence.js';
import type { MatrixMeasurementFinalizeInput } from './matrix-measurement.inputs.js';
import { type NotedAnswer, saveAnswers, storedAnswers, storedMoments } from './matrix-measurement.store.js';
import { finalizingRefusals, isAnswered } from './measuring.js';
import { needsAfterFinalizing } from './need-effects.service.js';
import { rulesOf } from './rules.find.js';

/** A measurement with everything that finalizing judges. */
export interface Finalizing {
  readonly measurement: MatrixMeasurement;
  readonly instrument: FoundInstrument;
  readonly answers: readonly NotedAnswer[];
  readonly moments: readonly CycleMoment[];
}

/**
 * Makes a draft final, and in the same transaction opens, raises, reopens or marks the support needs that follow from
 * it (domain.md §4, §5). @throws Refused
 */
export async function finalizeMeasurement(
  work: Work,
  { expectedVersion }: MatrixMeasurementFinalizeInput,
  draft: MatrixMeasurement,
): Promise<Result> {
  expectVersion(draft, expectedVersion);
  refuseIf(raterRefusals(draft.rater, work.viewer.roles, ['input', 'matrixMeasurementId']));
  const instrument = await storedInstrument(work, draft.instrument.id);
  const answers = await completedAnswers(work, draft, instrument);
  const finalizing = { measurement: draft, instrument, answers, moments: await storedMoments(work, draft) };
  // The input names the measurement only, so there is no better place to point at.
  const path = ['input', 'matrixMeasurementId'];
  refuseIf((await refusalsOf(work, finalizing)).map((one) => ({ ...one, path })));
  await saveAnswers(work, draft, instrument, answers);
  await makeFinal(work, finalizing);
  work.em.assign(draft, { version: draft.version + 1 });
  return { matrixMeasurement: draft.id };
}

/** What the draft holds; what is hidden and has no answer yet cannot be answered by this viewer: `NOT_PERMITTED`. */
async function completedAnswers(
  work: Work,
  draft: MatrixMeasurement,
  instrument: FoundInstrument,
): Promise<NotedAnswer[]> {
  const stored = await storedAnswers(work, draft, instrument);
  const answered = new Set(stored.filter(isAnswered).map(({ item }) => item));
  const hidden = [...hiddenItems(instrument.items, work.viewer, draft.participant.id)];
  return permittedAnswers(stored, new Set(hidden.filter((item) => !answered.has(item))));
}

/** Every reason not to finalize, of the measurement itself and of its place in its cycles. */
export async function refusalsOf(
  work: Work,
  { measurement, instrument, answers, moments }: Finalizing,
): Promise<Refusal[]> {
  const { id, status, measuredOn, supersedesId, participant } = measurement;
  const rules = await rulesOf(await participant.loadOrFail());
  // Whether something hidden was scored must not decide: that would tell it.
  const hidden = hiddenItems(instrument.items, work.viewer, participant.id);
  const own = finalizingRefusals(
    {
      status,
      measuredOn,
      today: work.today,
      correction: supersedesId != null,
      items: [...instrument.items.keys()].filter((item) => !hidden.has(item)),
      answers: visibleAnswers(answers, hidden),
    },
    rules.measuring,
  );
  if (status !== 'DRAFT' || moments.length === 0) return own;
  const candidate = { id, measuredOn, finalizedAt: work.now.toISOString(), moments };
  const others = await othersInCycle(work, measurement);
  return [...own, ...cycleRefusals(candidate, others, await fallBacksOf(work, measurement))];
}

/** Makes a measurement final that was not refused. */
export async function makeFinal(work: Work, { measurement, answers }: Finalizing): Promise<void> {
  const { id, participant, rater } = measurement;
  work.em.assign(measurement, { status: 'FINALIZED', finalizedAt: work.now });
  work.event('matrixMeasurement.finalize', id, { participantId: participant.id, rater });
  if (!isEvidence(measurement)) return;
  const levels = new Map(answers.map(({ item, level }) => [item, level ?? null]));
  await needsAfterFinalizing(work, measurement, { levels, finalizedOn: dayOf(work.now) });
}
