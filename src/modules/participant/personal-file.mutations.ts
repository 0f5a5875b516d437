import { mutation, type Shown } from '../../graph/mutation.js';
import { Participant } from './participant.entity.js';
import { participantToChange } from './participant.service.js';
import { InterestRecordInput, ReportRecordInput, TalentProfileRecordInput } from './personal-file.inputs.js';
import { recordInterests, recordReport, recordTalents } from './personal-file.service.js';
import { InterestResult, Report } from './result.entity.js';
import { TalentProfile } from './talent-profile.entity.js';

const PARTICIPANT: Shown = { participant: [() => Participant, 'The participant as recorded now; null when refused.'] };
const DAY = ['DATE_IN_FUTURE', 'BEFORE_BIRTH'];

export const personalFileMutations = [
  mutation({
    name: 'talentProfileRecord',
    description:
      'Records talents, drives, dreams and points of attention (talentprofiel). What was told before stays as history.',
    input: () => TalentProfileRecordInput,
    payload: { ...PARTICIPANT, talentProfile: [() => TalentProfile, 'The profile as recorded; null when refused.'] },
    codes: DAY,
    find: participantToChange,
    service: recordTalents,
  }),
  mutation({
    name: 'interestRecord',
    description: 'Records the result of an interest test (interessetest).',
    input: () => InterestRecordInput,
    payload: { ...PARTICIPANT, interestResult: [() => InterestResult, 'The result as recorded; null when refused.'] },
    codes: ['CODE_UNKNOWN', 'WORK_AREA_TWICE', 'VALUE_OUT_OF_RANGE', ...DAY],
    find: participantToChange,
    service: recordInterests,
  }),
  mutation({
    name: 'reportRecord',
    description: 'Records the result of career advice (loopbaanadvies) or an employee analysis (werknemersanalyse).',
    input: () => ReportRecordInput,
    payload: { ...PARTICIPANT, report: [() => Report, 'The report as recorded; null when refused.'] },
    codes: DAY,
    find: participantToChange,
    service: recordReport,
  }),
];
