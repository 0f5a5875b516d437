import type { Vocabulary } from '../../graph/words.js';

/** Sentences of the refusals and warnings of steps between phases (domain.md §6). */
export const MESSAGES = {
  TRANSITION_NOT_POSSIBLE: {
    nl: 'Deze stap kan niet vanuit de fase waarin het traject nu is.',
    en: 'This step is not possible from where the trajectory is now.',
  },
  WAIVER_NOT_POSSIBLE: {
    nl: 'Van deze voorwaarde kan bij deze stap niet worden afgeweken.',
    en: 'This criterion cannot be waived for this step.',
  },
  CRITERIA_UNMET: {
    nl: 'Deze stap kan nog niet. Bij de voorwaarden staat wat er nog nodig is.',
    en: 'This step is not possible yet. The criteria say what is still needed.',
  },
  NOTE_MISSING: {
    nl: 'Schrijf in een zin wat de andere reden is.',
    en: 'Write in a sentence what the other reason is.',
  },
  WORDS_MISSING: {
    nl: 'Schrijf op wat de deelnemer er zelf van vindt.',
    en: "Write down the participant's own view.",
  },
  LADDER_NOT_ASSESSED: {
    nl: 'Bepaal eerst de trede op de participatieladder; die mag hooguit {days} dagen oud zijn.',
    en: 'Assess the rung on the participation ladder first; it may be at most {days} days old.',
  },
  NO_SUPPORT_NEEDED: {
    nl: 'De deelnemer staat op trede 6, betaald werk. Een traject is dan niet nodig.',
    en: 'The participant is on rung 6, paid work. No trajectory is needed then.',
  },
  BEFORE_PREVIOUS_END: {
    nl: 'De dag {day} ligt vóór het einde van het vorige traject, {ended}.',
    en: 'The day {day} lies before the previous trajectory ended, on {ended}.',
  },
  TRANSITION_NOT_REVOCABLE: {
    nl: 'Deze stap kan niet meer worden teruggedraaid. Dat kan alleen met de laatste stap, binnen {days} dagen, en niet met een start.',
    en: 'This step cannot be revoked. Only the latest one can, within {days} days, and never a start.',
  },
  STEP_ALREADY_REQUESTED: {
    nl: 'Om deze stap is al gevraagd, op {day}. Het antwoord komt nog.',
    en: 'This step was asked for already, on {day}. The answer is still to come.',
  },
  STEP_REQUEST_ANSWERED: {
    nl: 'Dit verzoek is al beantwoord, op {day}.',
    en: 'This request was answered already, on {day}.',
  },
  CONTRACT_STILL_RUNS: {
    nl: 'Er loopt nog een contract. Deze stap beëindigt het niet.',
    en: 'A contract still runs. This step does not end it.',
  },
  HOLD_OUT_OF_RANGE: {
    nl: 'De leerwerkplek kan worden vastgehouden van {first} tot en met {last}.',
    en: 'The learning place can be kept from {first} to {last}.',
  },
  NO_PLACE_TO_HOLD: {
    nl: 'Deze stap beëindigt geen leerwerkplek, dus er is geen plek om vast te houden.',
    en: 'This step ends no learning place, so there is no place to keep.',
  },
  HELD_PLACE_NOT_RESUMED: {
    nl: 'De leerwerkplek kwam niet vanzelf terug, omdat de week dan te vol is. De plek blijft vrij tot en met {day}; start zelf een plaatsing.',
    en: 'The learning place did not come back by itself, because the week would be too full. The place is kept until {day}; begin a placement.',
  },
  HELD_PLACE_ENDS_SOON: {
    nl: 'De leerwerkplek is terug, tot en met {day}. Daarna is er geen plek vrij.',
    en: 'The learning place is back, until {day}. No place is free after that.',
  },
  PLACEMENT_NOT_RESTORED: {
    nl: 'Een plaatsing kwam niet terug: de plek is intussen vergeven, of de week is vol.',
    en: 'A placement did not come back: its place was taken meanwhile, or the week is full.',
  },
} satisfies Vocabulary;
