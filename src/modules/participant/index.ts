import type { Module } from '../../graph/module.js';
import { LadderAssessment } from './ladder-assessment.entity.js';
import { MESSAGES } from './messages.js';
import { ChosenWorkArea, Participant } from './participant.entity.js';
import { participantMutations } from './participant.mutations.js';
import { participantResolvers } from './participant.resolver.js';
import { Registration } from './registration.entity.js';
import { InterestResult, InterestScore, Report } from './result.entity.js';
import { TalentProfile } from './talent-profile.entity.js';

/** Participants, their rung of the ladder and the work areas they chose. */
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
  ],
  resolvers: [...participantResolvers, ...participantMutations],
  messages: MESSAGES,
};
