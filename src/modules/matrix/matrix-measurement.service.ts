import { dayOf } from '../../graph/day.js';
import type { Result } from '../../graph/mutate.js';
import { Refused, refusal, refuseIf } from '../../graph/refusal.js';
import { expectVersion, type Work } from '../../graph/unit-of-work.js';
import { hiddenItems, permittedAnswers, visibleAnswers } from '../instrument/hidden.js';
import { findInstrument, sheetOf, storedInstrument } from '../instrument/instrument.find.js';
import { ageRefusals, answerRefusals, instrumentRefusals } from '../instrument/level-rules.js';
import { raterRefusals } from '../instrument/raters.js';
import { Participant } from '../participant/participant.entity.js';
import { MatrixMeasurement } from './matrix-measurement.entity.js';
import { openTrajectory, trajectoryOf } from './matrix-measurement.evidence.js';
import type {
  DomainScoreInput,
  MatrixMeasurementRecordInput,
  MatrixMeasurementUpdateInput,
} from './matrix-measurement.inputs.js';
import { type NotedAnswer, saveAnswers, saveMoments, storedMoments } from './matrix-measurement.store.js';
import { measuredOnRefusals } from './measuring.js';
import { momentRefusals, openTrajectoryRefusals } from './moments.js';
import { rulesOf } from './rules.find.js';

/** The participant of a new measurement, locked, so that what holds per participant is checked one by one. */
export function participantToMeasure(work: Work, { participantId }: { participantId: string }): Promise<Participant> {
  return work.lock(Participant, participantId, ['input', 'participantId']);
}

/** The measurement to change, locked after its participant. @throws Refused `NOT_FOUND` */
export async function measurementToChange(
  work: Work,
  { matrixMeasurementId: id }: { matrixMeasurementId: string },
): Promise<MatrixMeasurement> {
  const path = ['input', 'matrixMeasurementId'];
  await work.lock(Participant, await work.participantOf(MatrixMeasurement, id, path), path);
  return work.lock(MatrixMeasurement, id, path);
}

/** Scores as the rules take them. */
export const answersIn = (scores: readonly DomainScoreInput[] | null | undefined): NotedAnswer[] =>
  (scores ?? []).map(({ domain, ...answer }) => ({ item: domain, ...answer }));

/** Records a measurement as a draft in the open trajectory of the participant (domain.md §4). @throws Refused */
export async function recordMeasurement(
  work: Work,
  input: MatrixMeasurementRecordInput,
  participant: Participant,
): Promise<Result> {
  const { rater, measuredOn = work.today, moments = [] } = input;
  refuseIf(raterRefusals(rater, work.viewer.roles, ['input', 'rater']));
  const instrument = await findInstrument(work, input.instrument);
  if (!instrument) throw new Refused([refusal('NOT_FOUND', ['input', 'instrument'])]);
  const trajectory = await openTrajectory(work, participant.id);
  const answers = answersIn(input.scores);
  const rules = (await rulesOf(participant)).measuring;
  const { birthDate } = participant;
  refuseIf([
    ...openTrajectoryRefusals(trajectory, ['input', 'participantId']),
    ...instrumentRefusals({ instrument, kind: 'MATRIX', rater, birthDate, measuredOn }),
    ...measuredOnRefusals({ measuredOn, firstSavedOn: work.today, today: work.today }, rules),
    ...(trajectory ? momentRefusals({ measuredOn, moments, trajectory }, rules) : []),
    ...answerRefusals(answers, sheetOf(instrument)),
  ]);
  const measurement = newDraft(work, participant, {
    trajectory: trajectory?.id,
    instrument: instrument.id,
    rater,
    measuredOn,
  });
  const hidden = hiddenItems(instrument.items, work.viewer, participant.id);
  await saveAnswers(work, measurement, instrument, permittedAnswers(answers, hidden));
  await saveMoments(work, measurement, moments);
  return { matrixMeasurement: measurement.id };
}

type NewDraft = Pick<MatrixMeasurement, 'rater' | 'measuredOn'> & {
  trajectory: string | undefined;
  instrument: string;
};

function newDraft(work: Work, participant: Participant, draft: NewDraft): MatrixMeasurement {
  return work.em.create(MatrixMeasurement, {
    ...draft,
    participant,
    status: 'DRAFT',
    professional: draft.rater === 'SELF' ? null : work.viewer.professionalId,
    source: 'RECORDED',
    recordedAt: work.now,
  });
}

/** Changes a draft: its day, what it is for, and single scores (domain.md §4). @throws Refused */
export async function updateMeasurement(
  work: Work,
  input: MatrixMeasurementUpdateInput,
  draft: MatrixMeasurement,
): Promise<Result> {
  expectVersion(draft, input.expectedVersion);
  refuseIf(raterRefusals(draft.rater, work.viewer.roles, ['input', 'matrixMeasurementId']));
  if (draft.status !== 'DRAFT') throw new Refused([refusal('NOT_A_DRAFT', ['input', 'matrixMeasurementId'])]);
  const instrument = await storedInstrument(work, draft.instrument.id);
  const answers = answersIn(input.scores);
  const measuredOn = input.measuredOn ?? draft.measuredOn;
  const moments = input.moments ?? (await storedMoments(work, draft));
  const { birthDate, rules, trajectory } = await around(work, draft);
  const days = { measuredOn, firstSavedOn: dayOf(draft.recordedAt), today: work.today };
  const place = ['input', 'measuredOn'];
  refuseIf([
    ...(input.measuredOn ? measuredOnRefusals(days, rules) : []),
    ...(input.measuredOn ? ageRefusals({ instrument, birthDate, measuredOn }, place) : []),
    ...momentRefusals({ measuredOn, moments, trajectory }, rules),
    ...answerRefusals(answers, sheetOf(instrument)),
  ]);
  const hidden = hiddenItems(instrument.items, work.viewer, draft.participant.id);
  work.em.assign(draft, { measuredOn, version: draft.version + 1 });
  await saveAnswers(work, draft, instrument, visibleAnswers(answers, hidden));
  await saveMoments(work, draft, moments);
  return { matrixMeasurement: draft.id };
}

/** What a draft is judged by beside itself. */
async function around(work: Work, draft: MatrixMeasurement) {
  const participant = await draft.participant.loadOrFail();
  const { measuring: rules } = await rulesOf(participant);
  return { birthDate: participant.birthDate, rules, trajectory: await trajectoryOf(work, draft) };
}
