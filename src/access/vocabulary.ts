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
  NAME: { nl: 'Naam', en: 'Name' },
  NUMBER: { nl: 'Cliëntnummer', en: 'Client number' },
  PERSON: { nl: 'Persoon', en: 'Person' },
  PHASE: { nl: 'Fase en jobcoach', en: 'Phase and job coach' },
  STEPS: { nl: 'Stappen', en: 'Steps' },
  OUTCOME: { nl: 'Uitkomst', en: 'Outcome' },
  RUNG: { nl: 'Trede', en: 'Rung' },
  TRAJECTORY: { nl: 'Inhoud van het traject', en: 'Content of the trajectory' },
  HOURS: { nl: 'Uren', en: 'Hours' },
  ATTENDANCE: { nl: 'Aanwezigheid', en: 'Attendance' },
  MATRIX: { nl: 'Zelfredzaamheid', en: 'Self-sufficiency' },
  SUPPORT_NEEDS: { nl: 'Hulpvragen', en: 'Support needs' },
  COMPETENCES: { nl: 'Competenties', en: 'Competences' },
  FIT: { nl: 'Passend werk', en: 'Fitting work' },
  TALENTS: { nl: 'Talenten', en: 'Talents' },
  PLACEMENTS: { nl: 'Plaatsingen', en: 'Placements' },
  BRIEFING: { nl: 'Briefing', en: 'Briefing' },
  CONTRACTS: { nl: 'Contracten', en: 'Contracts' },
  GOALS: { nl: 'Doelen', en: 'Goals' },
  PORTFOLIO: { nl: 'Portfolio', en: 'Portfolio' },
  CONSENTS: { nl: 'Toestemmingen', en: 'Consents' },
} satisfies Vocabulary;
export type ParticipantSection = keyof typeof PARTICIPANT_SECTIONS;
