import { dayOf } from '../../graph/day.js';
import type { Result } from '../../graph/mutate.js';
import { Refused, refusal, refuseIf } from '../../graph/refusal.js';
import { expectVersion, type Work } from '../../graph/unit-of-work.js';
import { type FoundInstrument, findInstrument, sheetOf, storedInstrument } from '../instrument/instrument.find.js';
import { answerRefusals, instrumentRefusals } from '../instrument/level-rules.js';
import { raterRefusals } from '../instrument/raters.js';
import { finalizingRefusals, measuredOnRefusals } from '../matrix/measuring.js';
import { rulesOf } from '../matrix/rules.find.js';
import { Participant } from '../participant/participant.entity.js';
import { CompetenceProfile } from './competence-profile.entity.js';
import type { CompetenceProfileFinalizeInput, CompetenceProfileRecordInput } from './competence-profile.inputs.js';
import { saveScores, storedAnswers } from './competence-profile.store.js';
import { draftRefusals } from './drafting.js';

/** Whose profile is recorded, and the draft to go on with. */
export interface ProfileToRecord {
  readonly participant: Participant;
  readonly draft: CompetenceProfile | undefined;
}

/** The participant, and the draft, locked. @throws Refused `NOT_FOUND`, also for a draft of somebody else */
export async function profileToRecord(work: Work, input: CompetenceProfileRecordInput): Promise<ProfileToRecord> {
  const { participantId, competenceProfileId } = input;
  const participant = await work.find(Participant, participantId, ['input', 'participantId']);
  if (!competenceProfileId) return { participant, draft: undefined };
  const path = ['input', 'competenceProfileId'];
  const draft = await work.lock(CompetenceProfile, competenceProfileId, path);
  if (draft.participant.id !== participant.id) throw new Refused([refusal('NOT_FOUND', path)]);
  return { participant, draft };
}

/** The profile to make final, locked. @throws Refused `NOT_FOUND` */
export function profileToFinalize(work: Work, input: CompetenceProfileFinalizeInput): Promise<CompetenceProfile> {
  return work.lock(CompetenceProfile, input.competenceProfileId, ['input', 'competenceProfileId']);
}

/** Begins a draft, or goes on with one; it asks no open trajectory (domain.md §4). @throws Refused */
export async function recordProfile(
  work: Work,
  input: CompetenceProfileRecordInput,
  found: ProfileToRecord,
): Promise<Result> {
  const { participant, draft } = found;
  if (draft) expectVersion(draft, input.expectedVersion);
  refuseIf(raterRefusals(input.rater, work.viewer.roles, ['input', 'rater']));
  const instrument = await namedInstrument(work, input);
  const measuredOn = input.measuredOn ?? draft?.measuredOn ?? work.today;
  await refuseRecording(work, input, { ...found, instrument, measuredOn });
  const { rater } = input;
  const profile =
    draft ??
    work.em.create(CompetenceProfile, {
      participant,
      instrument: instrument.id,
      status: 'DRAFT',
      rater,
      professional: rater === 'SELF' ? null : work.viewer.professionalId,
      measuredOn,
      recordedAt: work.now,
    });
  if (draft) work.em.assign(draft, { measuredOn, version: draft.version + 1 });
  await saveScores(work, profile, instrument, input.scores);
  return { competenceProfile: profile.id };
}

async function namedInstrument(work: Work, { instrument: named }: CompetenceProfileRecordInput) {
  const instrument = await findInstrument(work, named);
  if (instrument) return instrument;
  const params = { code: named.code, version: named.version ?? '' };
  throw new Refused([refusal('INSTRUMENT_UNKNOWN', ['input', 'instrument'], params)]);
}

interface Recording extends ProfileToRecord {
  readonly instrument: FoundInstrument;
  readonly measuredOn: string;
}

/** A draft that was begun before its list was retired may be completed. */
async function refuseRecording(
  work: Work,
  { rater, scores }: CompetenceProfileRecordInput,
  { participant, draft, instrument, measuredOn }: Recording,
): Promise<void> {
  const { today } = work;
  const rules = (await rulesOf(participant)).measuring;
  const kept = draft && { status: draft.status, rater: draft.rater, instrument: draft.instrument.id };
  const chosen = draft ? { ...instrument, retired: false } : instrument;
  const { birthDate } = participant;
  refuseIf(kept ? draftRefusals(kept, { rater, instrument: instrument.id }) : []);
  refuseIf([
    ...instrumentRefusals({ instrument: chosen, kind: 'COMPETENCE', rater, birthDate, measuredOn }),
    ...measuredOnRefusals({ measuredOn, firstSavedOn: draft ? dayOf(draft.recordedAt) : today, today }, rules),
    ...answerRefusals(scores, sheetOf(instrument)),
  ]);
}

/** Makes a draft final (domain.md §4). @throws Refused */
export async function finalizeProfile(
  work: Work,
  { expectedVersion }: CompetenceProfileFinalizeInput,
  profile: CompetenceProfile,
): Promise<Result> {
  expectVersion(profile, expectedVersion);
  refuseIf(raterRefusals(profile.rater, work.viewer.roles, ['input', 'competenceProfileId']));
  const instrument = await storedInstrument(work, profile.instrument.id);
  const answers = await storedAnswers(work, profile, instrument);
  const participant = await profile.participant.loadOrFail();
  const { status, measuredOn, rater } = profile;
  const { items } = sheetOf(instrument);
  const finalizing = { status, measuredOn, today: work.today, correction: false, items, answers };
  // The input names the profile only, so there is no better place to point at.
  const path = ['input', 'competenceProfileId'];
  refuseIf(finalizingRefusals(finalizing, (await rulesOf(participant)).measuring).map((one) => ({ ...one, path })));
  work.em.assign(profile, { status: 'FINALIZED', finalizedAt: work.now, version: profile.version + 1 });
  work.event('competenceProfile.finalize', profile.id, { participantId: participant.id, rater });
  return { competenceProfile: profile.id };
}
