import type { Vocabulary } from '../../graph/words.js';

/** Sentences of the refusals of placements, employer intakes and aftercare (domain.md §9). */
export const PLACEMENT_MESSAGES = {
  PHASE_DOES_NOT_ALLOW: {
    nl: 'Deze soort plaatsing past niet bij de fase van het traject in deze tijd.',
    en: 'This kind of placement does not belong to the phase of the trajectory in this time.',
  },
  NO_FREE_PLACE: {
    nl: 'Op deze werkplek is niet elke dag van deze periode een plek vrij; er zijn {places} plekken.',
    en: 'At this workplace no place is free on every day of this period; there are {places} places.',
  },
  WORKPLACE_NOT_ACTIVE: {
    nl: 'Deze werkplek neemt nu niemand aan.',
    en: 'This workplace takes nobody now.',
  },
  ALREADY_PLACED: {
    nl: 'De deelnemer heeft in deze tijd al een plaatsing op deze werkplek.',
    en: 'The participant has a placement at this workplace in this time already.',
  },
  RUNG_OUT_OF_RANGE: {
    nl: 'Deze werkplek ligt op trede {rung}, de deelnemer staat op trede {own}. Schrijf in een zin waarom dit toch een goede stap is.',
    en: 'This workplace is on rung {rung}, the participant is on rung {own}. Write in a sentence why it is a good step all the same.',
  },
  EMPLOYER_INTAKE_MISSING: {
    nl: 'Voer eerst een gesprek met deze werkgever. Het moet zijn gehouden op of vóór {day}.',
    en: 'Talk with this employer first, on {day} or earlier.',
  },
  UNSUITABLE_WITHOUT_MOTIVATION: {
    nl: 'Deelnemer en werkplek passen nog niet bij elkaar. Schrijf in een zin waarom dit toch een goede plek is.',
    en: 'Participant and workplace are not a fit yet. Write in a sentence why it is a good place all the same.',
  },
  WEEK_TOO_FULL: {
    nl: 'De week van de deelnemer is vol: er is al {busy} uur werk, en samen is hoogstens {hours} uur mogelijk.',
    en: 'The week of the participant is full: there are {busy} hours of work already, and at most {hours} hours in all are possible.',
  },
  TRIAL_TOO_LONG: {
    nl: 'Een proefplaatsing heeft een laatste dag en duurt eerst hoogstens {months} maanden, en bij één werkgever samen hoogstens {total} maanden.',
    en: 'A trial placement has a last day and lasts at most {months} months at first, and at one employer at most {total} months in all.',
  },
  ORIENTATION_TOO_LONG: {
    nl: 'Een kennismaking heeft een laatste dag en duurt hoogstens {days} dagen.',
    en: 'An orientation has a last day and lasts at most {days} days.',
  },
  SCHOOL_NOT_ASKED: {
    nl: 'Een school hoort alleen bij praktijkleren.',
    en: 'A school belongs to practice learning only.',
  },
  NOT_A_SCHOOL: {
    nl: 'Deze organisatie is geen school.',
    en: 'This organization is not a school.',
  },
  CONTRACT_NOT_FITTING: {
    nl: 'Een contract hoort bij regulier werk in dezelfde tijd.',
    en: 'A contract belongs to regular work in the same time.',
  },
  PLACEMENT_ALREADY_ENDED: {
    nl: 'Deze plaatsing is al afgerond of ging niet door, sinds {day}.',
    en: 'This placement has ended already, or was canceled, on {day}.',
  },
  PLACEMENT_END_INVALID: {
    nl: 'De laatste dag kan niet {day} zijn: de plaatsing loopt vanaf {start}, of eindigt al eerder. Langer kan met verlengen.',
    en: 'The last day cannot be {day}: the placement runs from {start}, or ends before that day. Extend it to make it longer.',
  },
  PLACEMENT_NOT_LONGER: {
    nl: 'Met deze dag duurt de plaatsing niet langer dan nu.',
    en: 'With this day the placement lasts no longer than it does now.',
  },
  BEFORE_PLACEMENT: {
    nl: 'De dag {day} ligt vóór de eerste dag van de plaatsing, {start}.',
    en: 'The day {day} lies before the placement began, on {start}.',
  },
  ITEM_NOT_ASKED: {
    nl: 'Deze werkplek vraagt niets op het onderdeel {item}.',
    en: 'This workplace asks nothing on the item {item}.',
  },
  NOT_IN_AFTERCARE: {
    nl: 'Nazorg wordt afgesproken in fase 4, nazorg op de werkplek.',
    en: 'Aftercare is agreed in phase 4, aftercare at the workplace.',
  },
  PLACEMENT_STILL_RUNS: {
    nl: 'De plaatsing bij dit contract loopt nog door. Geef ook die een laatste dag.',
    en: 'The placement that points to this contract still runs. Give it a last day too.',
  },
  CONSENT_MISSING: {
    nl: 'De deelnemer heeft hiervoor vandaag geen toestemming gegeven. Vraag het eerst, en leg het vast.',
    en: 'The participant does not consent to this today. Ask first, and record it.',
  },
} satisfies Vocabulary;
