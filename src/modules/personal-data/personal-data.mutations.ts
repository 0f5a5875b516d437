import { Int } from 'type-graphql';
import { mutation, type Shown } from '../../graph/mutation.js';
import type { Work } from '../../graph/unit-of-work.js';
import { Participant } from '../participant/participant.entity.js';
import { anonymize } from './anonymize.service.js';
import { DestructionReport } from './destruction-report.entity.js';
import { LegalHold } from './legal-hold.entity.js';
import { setHold } from './legal-hold.service.js';
import {
  LegalHoldSetInput,
  ParticipantAnonymizeInput,
  ParticipantExportInput,
  RetentionRunInput,
} from './personal-data.inputs.js';
import { RetentionFile } from './personal-data.types.js';
import { PersonalFile } from './personal-file.resolver.js';
import { askedFile } from './retention.find.js';
import { runRetention } from './retention-run.service.js';

const PATH = ['input', 'participantId'];
const fileOf = (work: Work, { participantId }: { participantId: string }) => askedFile(work, participantId, PATH);

const RUN: Shown = {
  due: [() => [RetentionFile], 'The files that a run would destroy, in a preview; null when refused.'],
  kept: [() => [RetentionFile], 'Files whose term is over and that stay, with the reasons; null when refused.'],
  destructionReports: [() => [DestructionReport], 'What was destroyed; null when refused.'],
  remaining: [() => Int, 'How many files are due after this; null when refused.'],
  registrations: [
    () => Int,
    'How many registrations withdrawn over six weeks ago were removed, or would be; null when refused.',
  ],
};

export const personalDataMutations = [
  mutation({
    name: 'participantExport',
    description:
      'Gives the whole file of a participant as one document to keep or to hand over. It is logged as an export.',
    input: () => ParticipantExportInput,
    payload: { personalFile: [() => PersonalFile, 'The file; null when refused.'] },
    codes: [],
    find: (work, { participantId }: ParticipantExportInput) => work.find(Participant, participantId, PATH),
    service: async (work, _input, { id }) => {
      work.event('participant.export', id, {});
      return { personalFile: id };
    },
  }),
  mutation({
    name: 'participantAnonymize',
    description:
      'Takes out of a file, after its retention term, everything by which somebody could be known, and leaves the figures.',
    input: () => ParticipantAnonymizeInput,
    payload: {
      destructionReport: [() => DestructionReport, 'What was done, now or before; null when refused.'],
    },
    codes: ['FILE_TRAJECTORY_OPEN', 'FILE_HELD', 'FILE_TERM_RUNS'],
    find: fileOf,
    service: anonymize,
  }),
  mutation({
    name: 'legalHoldSet',
    description: 'Keeps a file longer than its term for a legal reason, changes that hold or lifts it.',
    input: () => LegalHoldSetInput,
    payload: { legalHold: [() => LegalHold, 'The hold as it is now; null when refused.'] },
    codes: ['HOLD_NOT_STANDING', 'PERIOD_INVALID'],
    find: fileOf,
    service: setHold,
  }),
  mutation({
    name: 'retentionRun',
    description:
      'Shows which files are past their retention term, or destroys them (vernietiging), oldest participants first. It knows files by id only; call it again while some remain.',
    input: () => RetentionRunInput,
    payload: RUN,
    codes: ['VALUE_OUT_OF_RANGE'],
    find: async () => null,
    service: (work, input: RetentionRunInput) => runRetention(work, input),
  }),
];
