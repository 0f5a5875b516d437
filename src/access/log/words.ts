import type { Vocabulary } from '../../graph/words.js';
import type { Role } from '../vocabulary.js';

/** What happened, by NEN 7513. */
export const LOG_EVENTS = {
  READ: { nl: 'ingezien', en: 'read' },
  SEARCH: { nl: 'gezocht', en: 'searched', description: 'A list was asked for; the number of rows shown is kept.' },
  CHANGE: { nl: 'gewijzigd', en: 'changed' },
  EXPORT: { nl: 'uitgevoerd', en: 'exported', description: 'A whole file left as one document.' },
  EMERGENCY: { nl: 'geopend in een noodsituatie', en: 'opened in an emergency' },
  LOG: { nl: 'logboek ingezien', en: 'access log read' },
  SIGN_IN: { nl: 'aangemeld', en: 'signed in', description: 'Only refused ones are kept: nobody was signed in.' },
} satisfies Vocabulary;
export type LogEvent = keyof typeof LOG_EVENTS;

/** The kind of action by NEN 7513. */
export const LOG_ACTIONS = {
  C: { nl: 'toevoegen', en: 'create' },
  R: { nl: 'lezen', en: 'read' },
  U: { nl: 'wijzigen', en: 'update' },
  D: { nl: 'verwijderen', en: 'delete' },
  E: { nl: 'uitvoeren', en: 'execute' },
} satisfies Vocabulary;
export type LogAction = keyof typeof LOG_ACTIONS;

/** How it ended. */
export const LOG_OUTCOMES = {
  DONE: { nl: 'gelukt', en: 'done' },
  REFUSED: {
    nl: 'geweigerd',
    en: 'refused',
    description: 'By a permission or by a rule of the trade; nothing changed.',
  },
  FAILED: {
    nl: 'niet gelukt',
    en: 'did not work out',
    description: 'A fault in the request, or of the server; nothing changed.',
  },
} satisfies Vocabulary;
export type LogOutcome = keyof typeof LOG_OUTCOMES;

/** What somebody looks for: the header `x-purpose`, or what goes with the role. */
export const PURPOSES = {
  OWN_FILE: { nl: 'eigen dossier', en: 'own file' },
  GUIDANCE: { nl: 'begeleiding', en: 'guidance' },
  TEAM: { nl: 'leiding geven aan het team', en: 'leading the team' },
  WORK_GUIDANCE: { nl: 'begeleiding op de werkplek', en: 'guidance at the workplace' },
  WORK: { nl: 'afspraken over het werk', en: 'agreements about the work' },
  COMMISSION: { nl: 'verantwoording aan de gemeente', en: 'accounting to the municipality' },
  FIGURES: { nl: 'cijfers', en: 'figures' },
  MANAGEMENT: { nl: 'beheer', en: 'management' },
  AUDIT: { nl: 'controle', en: 'audit' },
  MATCHING: { nl: 'een passende werkplek zoeken', en: 'finding a suitable workplace' },
  HANDOVER: { nl: 'overdracht', en: 'handover' },
  COMPLAINT: { nl: 'een klacht of vraag behandelen', en: 'dealing with a complaint or a question' },
  EMERGENCY: { nl: 'noodsituatie', en: 'emergency' },
} satisfies Vocabulary;
export type Purpose = keyof typeof PURPOSES;

/** Why somebody may look: the ground that goes with the role, or with the emergency (NEN 7513; domain.md §15). */
export const LOOKING_GROUNDS = {
  OWN_FILE: { nl: 'recht op inzage van het eigen dossier', en: 'right of access to the own file' },
  LEGAL_TASK: { nl: 'wettelijke taak', en: 'legal task' },
  WORK_AGREEMENT: { nl: 'afspraken over de plaatsing', en: 'agreements about the placement' },
  COMMISSION: { nl: 'opdracht van de gemeente', en: 'commission of the municipality' },
  SUPERVISION: { nl: 'toezicht en beheer', en: 'supervision and management' },
  VITAL_INTEREST: { nl: 'vitaal belang', en: 'vital interest' },
} satisfies Vocabulary;
export type LookingGround = keyof typeof LOOKING_GROUNDS;

/** What goes with a role when nothing else is said. */
export const OF_ROLE: Readonly<Record<Role, { readonly purpose: Purpose; readonly ground: LookingGround }>> = {
  PARTICIPANT: { purpose: 'OWN_FILE', ground: 'OWN_FILE' },
  JOB_COACH: { purpose: 'GUIDANCE', ground: 'LEGAL_TASK' },
  TEAM_LEAD: { purpose: 'TEAM', ground: 'LEGAL_TASK' },
  WORK_SUPERVISOR: { purpose: 'WORK_GUIDANCE', ground: 'LEGAL_TASK' },
  TRADE_SPECIALIST: { purpose: 'WORK_GUIDANCE', ground: 'LEGAL_TASK' },
  EMPLOYER: { purpose: 'WORK', ground: 'WORK_AGREEMENT' },
  MUNICIPALITY: { purpose: 'COMMISSION', ground: 'COMMISSION' },
  REPORTER: { purpose: 'FIGURES', ground: 'COMMISSION' },
  ADMIN: { purpose: 'MANAGEMENT', ground: 'SUPERVISION' },
  AUDITOR: { purpose: 'AUDIT', ground: 'SUPERVISION' },
};
