import type { Vocabulary } from '../graph/words.js';

/** Who may see and do what (domain.md §13). */
export const ROLES = {
  PARTICIPANT: { nl: 'Deelnemer', en: 'Participant' },
  JOB_COACH: { nl: 'Jobcoach', en: 'Job coach' },
  TEAM_LEAD: { nl: 'Teamleider', en: 'Team lead' },
  WORK_SUPERVISOR: { nl: 'Werkbegeleider', en: 'Work supervisor' },
  TRADE_SPECIALIST: { nl: 'Vakspecialist', en: 'Trade specialist' },
  EMPLOYER: { nl: 'Werkgever', en: 'Employer' },
  MUNICIPALITY: { nl: 'Gemeente', en: 'Municipality' },
  REPORTER: { nl: 'Rapporteur', en: 'Reporter' },
  ADMIN: { nl: 'Beheerder', en: 'Administrator' },
  AUDITOR: { nl: 'Auditor', en: 'Auditor' },
} satisfies Vocabulary;
export type Role = keyof typeof ROLES;

/** The parts of a participant's file that a viewer may or may not see. */
export const PARTICIPANT_SECTIONS = {
  PERSON: { nl: 'Persoon', en: 'Person' },
  TRAJECTORY: { nl: 'Traject', en: 'Trajectory' },
  MATRIX: { nl: 'Zelfredzaamheid', en: 'Self-sufficiency' },
  SUPPORT_NEEDS: { nl: 'Hulpvragen', en: 'Support needs' },
  COMPETENCES: { nl: 'Competenties', en: 'Competences' },
  PLACEMENTS: { nl: 'Plaatsingen', en: 'Placements' },
  PORTFOLIO: { nl: 'Portfolio', en: 'Portfolio' },
} satisfies Vocabulary;
export type ParticipantSection = keyof typeof PARTICIPANT_SECTIONS;
