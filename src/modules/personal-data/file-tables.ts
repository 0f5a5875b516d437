/**
 * What anonymizing does with a column: keeps it, leaves a sign that something stood there, empties it, puts the row's own
 * id in its place (for what must stay unique), or keeps only the year of a day.
 */
export type Treatment = 'KEEP' | 'BLANK' | 'EMPTY' | 'ID' | 'YEAR';

/** A table of a participant's file (domain.md §15). */
export interface FileTable {
  /** The name of its list in the exported document. */
  readonly as: string;
  /** The property that leads to the row that it hangs on; null for the participant, on whom all hangs. */
  readonly of: string | null;
  /** Columns that can hold words about somebody, and what anonymizing does with them; `REMOVE` takes away whole rows. */
  readonly words: Readonly<Record<string, Treatment>> | 'REMOVE';
  /** The property that names the domain or domains that a row speaks of. */
  readonly domains?: string;
  /** Properties without a foreign key that name another row of the file. */
  readonly names?: readonly string[];
}

/** A table that hangs on a participant, without words unless they are named. */
const ofParticipant = (as: string, words: FileTable['words'] = {}, more: Partial<FileTable> = {}): FileTable => ({
  as,
  of: 'participant',
  words,
  ...more,
});

const ofTrajectory = (as: string, words: FileTable['words'] = {}): FileTable => ({ as, of: 'trajectory', words });

/** A table that hangs on another row of the file. */
const under = (of: string, as: string, words: FileTable['words'] = {}): FileTable => ({ as, of, words });

/**
 * Everything that is kept about one participant, by entity, parents before what hangs on them. The export, its schema,
 * anonymizing and destruction all go by this table; `test/house/personal-file.test.ts` holds it complete.
 */
export const FILE_TABLES = {
  Participant: {
    as: 'participant',
    of: null,
    words: {
      clientNumber: 'ID',
      givenName: 'BLANK',
      infix: 'EMPTY',
      familyName: 'BLANK',
      birthDate: 'YEAR',
      dreamJob: 'BLANK',
      email: 'EMPTY',
      phone: 'EMPTY',
    },
  },
  ChosenWorkArea: ofParticipant('chosenWorkAreas'),
  LadderAssessment: ofParticipant('ladderAssessments', { note: 'BLANK' }),
  TalentProfile: ofParticipant('talentProfiles', 'REMOVE'),
  Registration: ofParticipant('registrations', 'REMOVE'),
  InterestResult: ofParticipant('interestResults'),
  InterestScore: under('result', 'scores'),
  Report: ofParticipant('reports', 'REMOVE'),
  Remark: ofParticipant('remarks', 'REMOVE', { names: ['aboutId'] }),
  Consent: ofParticipant('consents', { scope: 'BLANK', words: 'BLANK' }),
  EmergencyAccess: ofParticipant('emergencyOpenings', { viewerKey: 'KEEP', reason: 'BLANK' }),
  LegalHold: ofParticipant('legalHolds', { reason: 'BLANK' }),

  Trajectory: ofParticipant('trajectories', { question: 'BLANK', outcomeNote: 'BLANK' }),
  PhasePeriod: ofTrajectory('phasePeriods'),
  StabilityAnswer: under('phasePeriod', 'stabilityAnswers', { words: 'BLANK' }),
  TrajectoryPause: ofTrajectory('pauses', { reason: 'BLANK' }),
  Agreement: ofTrajectory('agreements', { words: 'BLANK' }),
  StepRequest: ofTrajectory('stepRequests', { words: 'BLANK', answer: 'BLANK' }),
  PhaseTransition: ofTrajectory('transitions', {
    note: 'BLANK',
    participantWords: 'BLANK',
    before: 'KEEP',
    revokeReason: 'BLANK',
  }),
  Criterion: {
    as: 'criteria',
    of: 'transition',
    words: {
      required: 'KEEP',
      actual: 'KEEP',
      explanation: 'KEEP',
      params: 'KEEP',
      domains: 'KEEP',
      evidence: 'KEEP',
      motivation: 'BLANK',
    },
    domains: 'domains',
  },
  Orientation: ofTrajectory('orientations', { want: 'BLANK', can: 'BLANK', goal: 'BLANK', need: 'BLANK' }),
  Tailoring: ofTrajectory('tailorings', { reason: 'BLANK', words: 'BLANK' }),
  Funding: ofTrajectory('fundings', { reference: 'BLANK' }),
  FollowUp: ofTrajectory('followUps', { note: 'BLANK' }),
  AftercareAgreement: ofTrajectory('aftercareAgreements', { text: 'BLANK' }),
  EmployerIntake: ofTrajectory('employerIntakes', { note: 'BLANK' }),
  SupportHours: ofTrajectory('supportHours', { note: 'BLANK', correctionReason: 'BLANK' }),

  MatrixMeasurement: ofParticipant('matrixMeasurements', { correctionReason: 'BLANK' }),
  CycleMoment: under('measurement', 'moments'),
  DomainScore: { as: 'scores', of: 'measurement', words: { note: 'BLANK' }, domains: 'domain' },
  MatrixTarget: ofParticipant('matrixTargets', {}, { domains: 'domain' }),
  SupportNeed: ofParticipant('supportNeeds', { description: 'BLANK', party: 'BLANK' }, { domains: 'domain' }),
  SupportNeedChange: under('need', 'changes', { note: 'BLANK' }),
  CompetenceProfile: ofParticipant('competenceProfiles'),
  CompetenceScore: under('profile', 'scores', { note: 'BLANK' }),

  Contract: ofParticipant('contracts'),
  Placement: ofParticipant('placements', {
    endReason: 'BLANK',
    schedule: 'KEEP',
    contact: 'BLANK',
    reason: 'BLANK',
    motivation: 'BLANK',
  }),
  PlacementReview: under('placement', 'reviews', { text: 'BLANK' }),
  PlacementAdjustment: under('placement', 'adjustments', { measure: 'BLANK' }),
  Briefing: under('placement', 'briefings', 'REMOVE'),
  Attendance: ofParticipant('attendance', { correctionReason: 'BLANK' }),

  Goal: ofParticipant('goals', { text: 'BLANK', endNote: 'BLANK' }, { domains: 'domain' }),
  GoalStep: under('goal', 'steps', { text: 'BLANK' }),
  GoalCard: under('goal', 'cards'),
  OkCard: ofParticipant('okCards', { note: 'BLANK' }),
  Certificate: ofParticipant('certificates', { title: 'BLANK', issuer: 'BLANK', creboCode: 'KEEP' }),
  PortfolioShare: ofParticipant('portfolioShares', 'REMOVE'),
} satisfies Readonly<Record<string, FileTable>>;

/** The name of an entity that belongs to the file. */
export type FileEntity = keyof typeof FILE_TABLES;

/** The table of an entity of the file. */
export const fileTable = (entity: FileEntity): FileTable => FILE_TABLES[entity];

/** The entities of the file, parents before what hangs on them. */
export const FILE_ENTITIES = Object.keys(FILE_TABLES) as FileEntity[];

/** What stands around the file, by entity: what the document says of it, so that it can be read on its own. */
export const AROUND: Readonly<Record<string, readonly string[]>> = {
  Organization: ['name'],
  Professional: ['givenName', 'infix', 'familyName'],
  Municipality: ['name'],
  WorkArea: ['labelNl', 'labelEn'],
  Instrument: ['code', 'version'],
  InstrumentItem: ['code', 'labelNl', 'labelEn'],
  WorkplaceProfile: ['name'],
  WorkInstructionCard: ['title'],
};
