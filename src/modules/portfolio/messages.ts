import type { Vocabulary } from '../../graph/words.js';

/** Sentences of the refusals and warnings of the portfolio (domain.md §10); never a domain by name, which may be hidden. */
export const MESSAGES = {
  SUBJECT_TWICE: {
    nl: 'Een doel gaat over één ding. Kies een competentie, een domein of een hulpvraag.',
    en: 'A goal is about one thing. Choose a competence, a domain or a need.',
  },
  TARGET_WITHOUT_SUBJECT: {
    nl: 'Een niveau om te bereiken hoort bij een competentie, een domein of een hulpvraag. Kies er een.',
    en: 'A level to reach belongs to a competence, a domain or a need. Choose one.',
  },
  DUE_DATE_PASSED: {
    nl: 'De dag {day} is al voorbij. Kies vandaag of een latere dag.',
    en: 'The day {day} has passed already. Choose today or a later day.',
  },
  STEPS_TOO_MANY: {
    nl: 'Een doel heeft hoogstens {max} stappen.',
    en: 'A goal has at most {max} steps.',
  },
  PLACEMENT_AT_OTHER_WORKPLACE: {
    nl: 'Deze plaatsing is op een andere werkplek.',
    en: 'This placement is at another workplace.',
  },
  NO_LEARNING_GOALS: {
    nl: 'Uit deze vergelijking komen geen leerdoelen. Alles sluit aan, of er is nog te weinig bekend.',
    en: 'This comparison gives no learning goals. Everything matches, or too little is known yet.',
  },
  GOALS_OPEN_ALREADY: {
    nl: 'Voor {count} van de leerdoelen is er al een doel dat loopt of gepland is.',
    en: 'For {count} of the learning goals there is a planned or active goal already.',
  },
  CARDS_UNSIGNED: {
    nl: 'Het doel is behaald, maar {count} van de kaarten die erbij horen zijn nog niet afgetekend.',
    en: 'The goal is achieved, but {count} of its cards have not been signed yet.',
  },
  NOT_YOUR_SIGNATURE: {
    nl: 'U tekent een kaart alleen met uw eigen naam.',
    en: 'You sign a card in your own name only.',
  },
  NOT_A_SIGNER: {
    nl: 'Een oké-kaart wordt afgetekend door een vakspecialist of werkbegeleider die hier nu werkt.',
    en: 'An oké-card is signed by a trade specialist or work supervisor who works here now.',
  },
  OK_CARD_EXISTS: {
    nl: 'Deze kaart is voor deze deelnemer al afgetekend.',
    en: 'This card was signed for this participant already.',
  },
  CERTIFICATE_BEFORE_BIRTH: {
    nl: 'De dag {day} ligt vóór de geboorte van de deelnemer. Kijk de datum van het certificaat na.',
    en: 'The day {day} lies before the participant was born. Check the date of the certificate.',
  },
  CREBO_MISSING: {
    nl: 'Bij een mbo-certificaat of mbo-diploma hoort een crebo-code van vijf cijfers.',
    en: 'A vocational certificate or diploma (MBO) needs a CREBO code of five digits.',
  },
  CREBO_NOT_FOR_KIND: {
    nl: 'Een crebo-code hoort alleen bij een mbo-certificaat of mbo-diploma.',
    en: 'A CREBO code belongs to a vocational certificate or diploma (MBO) only.',
  },
  SHARE_ENDED: {
    nl: 'Dit delen is al gestopt, op {day}.',
    en: 'This sharing has ended already, on {day}.',
  },
} satisfies Vocabulary;
