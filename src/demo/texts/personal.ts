/** Talents, drives, dreams and points of attention, in own words. */
export const TALENTS: readonly string[] = [
  'Ik zie wat er moet gebeuren.',
  'Ik kan goed luisteren.',
  'Ik geef niet snel op.',
  'Ik kan goed met mijn handen werken.',
];
export const DRIVES: readonly string[] = [
  'Iets voor een ander doen.',
  'Mijn eigen geld verdienen.',
  'Trots zijn op mijn werk.',
];
export const DREAMS: readonly string[] = [
  'Een eigen huis met een tuin.',
  'Een vaste baan.',
  'Ooit mijn eigen bedrijfje.',
];
export const ATTENTION: readonly string[] = [
  'Ik heb rust nodig als het druk is.',
  'Zeg het me rustig, één ding tegelijk.',
  'Bellen vind ik lastig, appen kan wel.',
];

/** Questions of people who register themselves, and of those who refer somebody. */
export const REGISTERED = {
  SELF: ['Ik wil weer iets om handen hebben. Kan ik bij u terecht?', 'Mag ik een keer komen kijken?'],
  REFERRER: [
    'Voor een jongere in mijn caseload zoek ik een plek om ritme op te bouwen.',
    'Is er ruimte voor iemand die graag met de handen werkt?',
  ],
} as const;

export const REFERRED_NOTE = 'Doorverwezen naar de dagbesteding dichter bij huis.';

export const REQUEST_WORDS: readonly string[] = [
  'Ik ben er klaar voor.',
  'Mag ik de volgende stap zetten?',
  'Het gaat nu goed.',
];
