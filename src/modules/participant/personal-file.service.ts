import type { Result } from '../../graph/mutate.js';
import { refuseIf } from '../../graph/refusal.js';
import { missingTexts } from '../../graph/required.js';
import type { Work } from '../../graph/unit-of-work.js';
import { WorkArea } from '../reference/reference.entity.js';
import type { Participant } from './participant.entity.js';
import { dayInLifeRefusals } from './person.js';
import type { InterestRecordInput, ReportRecordInput, TalentProfileRecordInput } from './personal-file.inputs.js';
import { InterestResult, InterestScore, Report } from './result.entity.js';
import { interestRefusals, TALENT_TEXTS, talentRefusals } from './results.js';
import { TalentProfile } from './talent-profile.entity.js';

/** Records what a participant tells of themselves, beside what was told before. @throws Refused `VALUE_MISSING`, `DATE_IN_FUTURE`, `BEFORE_BIRTH` */
export async function recordTalents(
  work: Work,
  input: TalentProfileRecordInput,
  participant: Participant,
): Promise<Result> {
  const recordedOn = input.recordedOn ?? work.today;
  refuseIf([
    ...talentRefusals(input),
    ...dayInLifeRefusals(recordedOn, participant.birthDate, work.today, ['input', 'recordedOn']),
  ]);
  const told = Object.fromEntries(TALENT_TEXTS.map((text) => [text, input[text]?.trim() || null]));
  const profile = work.em.create(TalentProfile, { participant, ...told, recordedOn, recordedAt: work.now });
  work.event('participant.talentProfileRecord', participant.id, { talentProfileId: profile.id });
  return { participant: participant.id, talentProfile: profile.id };
}

/**
 * Records an interest test.
 * @throws Refused together `VALUE_MISSING`, `WORK_AREA_TWICE`, `VALUE_OUT_OF_RANGE`, `CODE_UNKNOWN`, and `DATE_IN_FUTURE`
 * or `BEFORE_BIRTH`
 */
export async function recordInterests(
  work: Work,
  { takenOn, scores }: InterestRecordInput,
  participant: Participant,
): Promise<Result> {
  const day = takenOn ?? work.today;
  const areas = await work.em.find(WorkArea, { code: { $in: scores.map(({ workArea }) => workArea) } });
  const known = new Set(areas.map(({ code }) => code));
  refuseIf([
    ...interestRefusals(scores, known),
    ...dayInLifeRefusals(day, participant.birthDate, work.today, ['input', 'takenOn']),
  ]);
  const result = work.em.create(InterestResult, { participant, takenOn: day, recordedAt: work.now });
  for (const { workArea, score } of scores) work.em.create(InterestScore, { result, workArea, score });
  work.event('participant.interestRecord', participant.id, { interestResultId: result.id });
  return { participant: participant.id, interestResult: result.id };
}

/** Records career advice or an employee analysis. @throws Refused `VALUE_MISSING`, `DATE_IN_FUTURE`, `BEFORE_BIRTH` */
export async function recordReport(
  work: Work,
  { kind, on, summary }: ReportRecordInput,
  participant: Participant,
): Promise<Result> {
  const day = on ?? work.today;
  refuseIf([
    ...missingTexts({ summary }, ['input']),
    ...dayInLifeRefusals(day, participant.birthDate, work.today, ['input', 'on']),
  ]);
  const report = work.em.create(Report, {
    participant,
    kind,
    on: day,
    summary: summary.trim(),
    recordedAt: work.now,
  });
  work.event('participant.reportRecord', participant.id, { reportId: report.id });
  return { participant: participant.id, report: report.id };
}
