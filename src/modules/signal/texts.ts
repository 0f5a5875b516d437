import type { Vocabulary } from '../../graph/words.js';
import type { SignalCode } from './vocabulary.js';

/** The sentence of each signal. `day` is the day on which it is due, `what` the domain, phase or outcome it speaks of. */
export const SIGNAL_TEXTS = {
  BASELINE_DUE: {
    nl: 'De nulmeting is nog niet gedaan. Doe die uiterlijk {day}.',
    en: 'The baseline is not measured yet. Do so by {day}.',
  },
  INTERIM_DUE: {
    nl: 'De tussenmeting van de praktijkperiode is nog niet gedaan. Doe die uiterlijk {day}.',
    en: 'The interim of the practice period is not measured yet. Do so by {day}.',
  },
  NEED_UNATTENDED: {
    nl: 'Een hulpvraag over {what} wacht nog. Die had uiterlijk {day} aandacht nodig.',
    en: 'A need about {what} is still waiting. It had to be attended to by {day}.',
  },
  PHASE_OVER_GUIDELINE: {
    nl: 'Deze bouwsteen duurt langer dan gebruikelijk, dat was tot en met {day}. Bespreek samen wat nodig is.',
    en: 'This block takes longer than usual, which was until {day}. Talk together about what is needed.',
  },
  AFTERCARE_AGREEMENT_DUE: {
    nl: 'Er is nog geen nazorgafspraak met werkgever en deelnemer. Maak die uiterlijk {day}.',
    en: 'There is no aftercare agreement with employer and participant yet. Make it by {day}.',
  },
  PLACEMENT_ENDING: {
    nl: 'De plaatsing loopt af op {day}. Bespreek op tijd hoe het verder gaat.',
    en: 'The placement ends on {day}. Talk in time about what comes next.',
  },
  CONTRACT_ENDING: {
    nl: 'Het contract loopt af op {day}. Bespreek op tijd hoe het verder gaat.',
    en: 'The contract ends on {day}. Talk in time about what comes next.',
  },
  FUNDING_ENDING: {
    nl: 'De financiering loopt af op {day}. Vraag op tijd een verlenging aan als dat nodig is.',
    en: 'The funding ends on {day}. Ask in time for an extension if one is needed.',
  },
  COMPETENCES_OUTDATED: {
    nl: 'Het cliëntprofiel is oud: het telde tot en met {day}. Meet de competenties opnieuw.',
    en: 'The competence profile is old: it counted until {day}. Measure the competences again.',
  },
  RETURN_DATE_PASSED: {
    nl: 'De terugkeer naar {what} was gepland op {day}. Bespreek samen een nieuwe dag.',
    en: 'The return to {what} was planned on {day}. Talk together about a new day.',
  },
  READY_TO_ADVANCE: {
    nl: 'Alles voor de volgende stap is in orde: {what}. Alleen de instemming van de deelnemer is nog nodig.',
    en: 'Everything for the next step is in place: {what}. Only the agreement of the participant is still needed.',
  },
  STEP_REQUESTED: {
    nl: 'De deelnemer vroeg op {asked} om een stap. Geef uiterlijk {day} antwoord.',
    en: 'The participant asked for a step on {asked}. Answer by {day}.',
  },
} satisfies Vocabulary & Record<SignalCode, unknown>;
