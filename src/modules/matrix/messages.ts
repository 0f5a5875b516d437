import type { Vocabulary } from '../../graph/words.js';

/** Sentences of the refusals of measuring and of support needs; never a domain by name, which may be hidden. */
export const MESSAGES = {
  NOT_A_DRAFT: {
    nl: 'Deze meting is al definitief. Maak een correctie, of meet opnieuw.',
    en: 'This measurement is finalized already. Make a correction, or measure again.',
  },
  NOT_FINALIZED: {
    nl: 'Deze meting is nog een concept. U kunt haar gewoon aanpassen.',
    en: 'This measurement is still a draft. You can simply change it.',
  },
  DRAFT_EXPIRED: {
    nl: 'Deze meting van {day} moest uiterlijk {last} definitief zijn. Meet opnieuw.',
    en: 'This measurement of {day} had to be finalized by {last}. Please measure again.',
  },
  ITEMS_INCOMPLETE: {
    nl: 'Er ontbreekt nog een niveau, of een reden waarom er niet gemeten is, bij: {items}.',
    en: 'A level, or a reason why it was not assessed, is still missing for: {items}.',
  },
  NOTHING_SCORED: {
    nl: 'Geef minstens één onderdeel een niveau.',
    en: 'Give at least one item a level.',
  },
  ALREADY_SUPERSEDED: {
    nl: 'Deze meting is al vervangen door een correctie. Corrigeer de nieuwste.',
    en: 'This measurement was replaced by a correction already. Correct the newest one.',
  },
  REASON_MISSING: {
    nl: 'Schrijf in een zin waarom.',
    en: 'Write in a sentence why.',
  },
  NO_OPEN_TRAJECTORY: {
    nl: 'Er is geen lopend traject om in te meten.',
    en: 'There is no open trajectory to measure in.',
  },
  BEFORE_TRAJECTORY: {
    nl: 'De meting van {day} is te vroeg voor dit traject. De eerste dag die kan is {first}.',
    en: 'The measurement of {day} is too early for this trajectory. The first possible day is {first}.',
  },
  MOMENT_TWICE: {
    nl: 'Een meting is per cyclus voor hoogstens één moment.',
    en: 'A measurement serves at most one moment in each cycle.',
  },
  MOMENT_WITHOUT_TRAJECTORY: {
    nl: 'Een nul-, tussen- of eindmeting hoort bij een traject.',
    en: 'A baseline, interim or final belongs to a trajectory.',
  },
  NO_PHASE_CYCLE: {
    nl: 'Op {day} liep bouwsteen 3 niet. Alleen die heeft een eigen nul-, tussen- en eindmeting.',
    en: 'Phase 3 did not run on {day}. Only that phase has a baseline, interim and final of its own.',
  },
  MOMENT_TAKEN: {
    nl: 'Er is al een nulmeting, van {day}. Corrigeer die, of kies een ander moment.',
    en: 'There is a baseline already, of {day}. Correct it, or choose another moment.',
  },
  CYCLE_ORDER: {
    nl: 'De volgorde klopt niet: deze meting is van {day}, een andere van {other}. Eerst de nulmeting, dan tussenmetingen, dan de eindmeting.',
    en: 'The order is not right: this measurement is of {day}, another of {other}. First the baseline, then interims, then the final.',
  },
  NEED_ALREADY_OPEN: {
    nl: 'Op dit domein is al een hulpvraag open.',
    en: 'There is an unresolved need in this domain already.',
  },
  MORE_URGENT_NEED_OPEN: {
    nl: 'Er staat nog een acute hulpvraag open. Pak die eerst op.',
    en: 'An acute need is still open. Please attend to that one first.',
  },
  HIDDEN_NEED_GOES_FIRST: {
    nl: 'Er gaat een hulpvraag voor in een domein dat u niet mag zien. Vraag een collega die dit wel mag zien.',
    en: 'A need in a domain that you may not see goes first. Ask a colleague who may.',
  },
  MOTIVATION_MISSING: {
    nl: 'Schrijf een korte motivatie.',
    en: 'Write a short motivation.',
  },
  ASK_AGAIN_DATE_NEEDED: {
    nl: 'Kies een dag om het opnieuw te vragen, binnen {days} dagen.',
    en: 'Choose a day to ask again, within {days} days.',
  },
  PARTY_MISSING: {
    nl: 'Schrijf op wie deze hulpvraag oppakt.',
    en: 'Write down who handles this need.',
  },
} satisfies Vocabulary;
