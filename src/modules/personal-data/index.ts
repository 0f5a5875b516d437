import type { Module } from '../../graph/module.js';
import { DestructionReport } from './destruction-report.entity.js';
import { DestructionReportFields, DestructionReportRoots, LegalHoldFields } from './destruction-report.resolver.js';
import { LegalHold } from './legal-hold.entity.js';
import { MESSAGES } from './messages.js';
import { personalDataMutations } from './personal-data.mutations.js';
import { PersonalFileResolver } from './personal-file.resolver.js';

/** The file of a participant as a whole: its export, how long it is kept, and what happens afterwards. */
export const personalData: Module = {
  name: 'personal-data',
  entities: [LegalHold, DestructionReport],
  resolvers: [
    PersonalFileResolver,
    DestructionReportRoots,
    DestructionReportFields,
    LegalHoldFields,
    ...personalDataMutations,
  ],
  messages: MESSAGES,
};
