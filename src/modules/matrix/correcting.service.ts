import type { Result } from '../../graph/mutate.js';
import { refuseIf } from '../../graph/refusal.js';
import { expectVersion, type Work } from '../../graph/unit-of-work.js';
import { hiddenItems, visibleAnswers } from '../instrument/hidden.js';
import { sheetOf, storedInstrument } from '../instrument/instrument.find.js';
import { answerRefusals } from '../instrument/level-rules.js';
import { correctionOf, correctionRefusals } from './correcting.js';
import { makeFinal, refusalsOf } from './finalizing.service.js';
import { MatrixMeasurement } from './matrix-measurement.entity.js';
import { trajectoryOf } from './matrix-measurement.evidence.js';
import type { MatrixMeasurementCorrectInput } from './matrix-measurement.inputs.js';
import { answersIn } from './matrix-measurement.service.js';
import { replaced, saveAnswers, saveMoments, storedAnswers, storedMoments } from './matrix-measurement.store.js';
import { momentRefusals } from './moments.js';
import { rulesOf } from './rules.find.js';

/**
 * Corrects a final measurement by a new one that supersedes it (domain.md §4). The correction starts from what was
 * final, so it is complete and becomes final at once: there is no time in which two versions wait for each other.
 * @throws Refused
 */
export async function correctMeasurement(
  work: Work,
  input: MatrixMeasurementCorrectInput,
  original: MatrixMeasurement,
): Promise<Result> {
  expectVersion(original, input.expectedVersion);
  const corrected = { ...plain(original), moments: await storedMoments(work, original) };
  refuseIf(correctionRefusals(corrected, input));
  const start = correctionOf(corrected, input);
  const instrument = await storedInstrument(work, original.instrument.id);
  const given = answersIn(input.scores);
  const trajectory = await trajectoryOf(work, original);
  const rules = await rulesOf(await original.participant.loadOrFail());
  refuseIf([
    ...momentRefusals({ ...start, trajectory }, rules.measuring),
    ...answerRefusals(given, sheetOf(instrument)),
  ]);
  const visible = visibleAnswers(given, hiddenItems(instrument.items, work.viewer, original.participant.id));
  const answers = replaced(await storedAnswers(work, original, instrument), visible);
  const measurement = draftOf(work, original, input.reason);
  const finalizing = { measurement, instrument, answers, moments: start.moments };
  refuseIf(await refusalsOf(work, finalizing));
  await saveAnswers(work, measurement, instrument, answers);
  await saveMoments(work, measurement, start.moments);
  work.em.assign(original, { status: 'SUPERSEDED', version: original.version + 1 });
  await makeFinal(work, finalizing);
  return { matrixMeasurement: measurement.id };
}

const plain = ({ id, status, rater, measuredOn }: MatrixMeasurement) => ({ id, status, rater, measuredOn });

/** The correction before it is final. Of a measurement that was imported it is imported as well: never evidence. */
function draftOf(work: Work, original: MatrixMeasurement, correctionReason: string): MatrixMeasurement {
  const { id, participant, trajectory, instrument, rater, professional, measuredOn, source } = original;
  return work.em.create(MatrixMeasurement, {
    participant,
    trajectory,
    instrument,
    status: 'DRAFT',
    rater,
    professional: rater === 'SELF' ? null : (work.viewer.professionalId ?? professional),
    measuredOn,
    supersedesId: id,
    correctionReason,
    source,
    recordedAt: work.now,
  });
}
