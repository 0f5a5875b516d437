import type { ParticipantSection } from './vocabulary.js';

/** Which row says what may be seen of a field: the type, and the property of the row that holds its key. */
export interface Gate {
  readonly of: string;
  readonly by: string;
  readonly fields: Readonly<Record<string, ParticipantSection>>;
}

/** Every field of a type under the section that it belongs to. */
const under = (sections: Partial<Record<ParticipantSection, string>>): Gate['fields'] =>
  Object.fromEntries(
    Object.entries(sections).flatMap(([section, fields]) =>
      fields.split(' ').map((field) => [field, section as ParticipantSection]),
    ),
  );

/**
 * The fields that are null for a viewer who may not see their part of the file (domain.md §13, graph.md rule 4).
 * What stands in no row of it is for everyone who sees the object.
 */
export const GATES: Readonly<Record<string, Gate>> = {
  Participant: {
    of: 'Participant',
    by: 'id',
    fields: under({
      NAME: 'name',
      NUMBER: 'clientNumber',
      PERSON: 'birthDate municipality dreamJob dreamWorkArea travelKm email phone chosenWorkAreas',
      PHASE: 'organization currentTrajectory trajectories',
      RUNG: 'ladderStep',
      TRAJECTORY: 'ladderAssessments remarks reports timeline signals',
      ATTENDANCE: 'attendance',
      MATRIX: 'matrixMeasurements matrixProgress matrixTargets lifeAreas',
      SUPPORT_NEEDS: 'supportNeeds',
      COMPETENCES: 'competenceProfile competenceProfiles',
      FIT: 'fitScore workplaceMatches nextLineSteps',
      TALENTS: 'talentProfile talentProfiles interests',
      PLACEMENTS: 'placements',
      CONTRACTS: 'contracts',
      GOALS: 'portfolio',
      CONSENTS: 'consents emergencyOpenings',
    }),
  },
  Trajectory: {
    of: 'Trajectory',
    by: 'id',
    fields: under({
      PHASE: 'endedOn coach organization phase',
      STEPS: 'phasePeriods pauses transitions outcome',
      OUTCOME: 'outcomeGroup',
      HOURS: 'hours supportHourSummary funding',
      ATTENDANCE: 'attendance',
      MATRIX: 'matrixMeasurements',
      PLACEMENTS: 'placements',
      CONTRACTS: 'contracts',
      TRAJECTORY:
        'question agreements stabilityAnswers orientation tailoring stepRequests followUps nextTransitions employerIntakes aftercareAgreements supportHours processingGround',
    }),
  },
  PhasePeriod: { of: 'Trajectory', by: 'trajectory', fields: under({ TRAJECTORY: 'stabilityAnswers' }) },
  TrajectoryPause: { of: 'Trajectory', by: 'trajectory', fields: under({ TRAJECTORY: 'reason' }) },
  PhaseTransition: {
    of: 'Trajectory',
    by: 'trajectory',
    fields: under({ TRAJECTORY: 'note participantView participantWords reason revokeReason remarks' }),
  },
  Criterion: {
    of: 'PhaseTransition',
    by: 'transition',
    fields: under({ TRAJECTORY: 'required actual explanation evidence motivation' }),
  },
  // What was attended is what a commissioner pays for; when, what for and who was ill is not.
  HourSummary: {
    of: 'Trajectory',
    by: 'trajectory',
    fields: under({ ATTENDANCE: 'absent daysCounted daysPresent leave perKind perWeek presence sick' }),
  },
  SupportHourSummary: { of: 'Trajectory', by: 'trajectory', fields: under({ ATTENDANCE: 'perKind perWeek' }) },
  Placement: {
    of: 'Participant',
    by: 'participant',
    fields: under({
      FIT: 'fit fitScore fitVerdict adjustments',
      TRAJECTORY: 'reason motivation endReason decidedBy remarks reviews income trainingRoute school',
      CONTRACTS: 'contract',
      GOALS: 'goals',
      BRIEFING: 'briefing',
    }),
  },
  CompetenceProfile: { of: 'Participant', by: 'participant', fields: under({ TRAJECTORY: 'remarks' }) },
  Portfolio: {
    of: 'Participant',
    by: 'participant',
    fields: under({ PORTFOLIO: 'certificates shares export' }),
  },
};
