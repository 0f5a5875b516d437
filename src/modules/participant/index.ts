import type { Module } from '../../graph/module.js';
import { Consent } from './consent.entity.js';
import { consentMutations } from './consent.mutations.js';
import { consentResolvers } from './consent.resolver.js';
import { EmergencyAccess } from './emergency-access.entity.js';
import { emergencyMutations } from './emergency-access.mutations.js';
import { LadderAssessment } from './ladder-assessment.entity.js';
import { MESSAGES } from './messages.js';
import { ChosenWorkArea, Participant } from './participant.entity.js';
import { participantMutations } from './participant.mutations.js';
import { participantResolvers } from './participant.resolver.js';
import { personalFileMutations } from './personal-file.mutations.js';
import { personalFileResolvers } from './personal-file.resolver.js';
import { Registration } from './registration.entity.js';
import { registrationMutations } from './registration.mutations.js';
import { registrationResolvers } from './registration.resolver.js';
import { InterestResult, InterestScore, Report } from './result.entity.js';
import { TalentProfile } from './talent-profile.entity.js';

/** Participants with their rung, their choices, talents and results, and the registrations that came before. */
export const participant: Module = {
  name: 'participant',
  entities: [
    Participant,
    ChosenWorkArea,
    LadderAssessment,
    TalentProfile,
    Registration,
    InterestResult,
    InterestScore,
    Report,
    Consent,
    EmergencyAccess,
  ],
  resolvers: [
    ...participantResolvers,
    ...personalFileResolvers,
    ...registrationResolvers,
    ...consentResolvers,
    ...participantMutations,
    ...personalFileMutations,
    ...registrationMutations,
    ...consentMutations,
    ...emergencyMutations,
  ],
  messages: MESSAGES,
};
