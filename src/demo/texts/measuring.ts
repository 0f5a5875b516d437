import type { MatrixDomain } from '../../modules/instrument/vocabulary.js';

/** Why a finalized measurement was corrected. */
export const CORRECTION_REASONS: readonly string[] = [
  'Bij nalezen bleek een niveau verkeerd aangevinkt.',
  'Na een gesprek met de deelnemer aangepast.',
  'Nieuwe informatie van de wijkcoach over dezelfde dag.',
];

/** A note on one domain. */
export const DOMAIN_NOTES: readonly string[] = [
  'Vertelt hier open over.',
  'Dit vraagt nog aandacht.',
  'Gaat beter dan de vorige keer.',
  'Samen met de deelnemer ingevuld.',
  'De familie helpt hierbij.',
];

/** A participant's own note with a self-rating. */
export const SELF_NOTES: readonly string[] = [
  'Ik vind dat dit best goed gaat.',
  'Dit wil ik graag leren.',
  'Hier schaam ik me niet voor.',
];

/** Who handles a need elsewhere. */
export const PARTIES: readonly string[] = [
  'het wijkteam',
  'de gemeentelijke schuldhulp',
  'de huisarts',
  'de praktijkondersteuner',
  'de verslavingszorg',
  'de woonbegeleiding',
  'de reclassering',
  'MEE',
];

/** Notes with a need: taken up, declined, resolved, gone on with past a more urgent one. */
export const NEED_NOTES = {
  IN_PROGRESS: [
    'Samen een plan gemaakt.',
    'Eerste gesprek gehad, volgende week verder.',
    'De eerste kleine stap is gezet.',
  ],
  ELSEWHERE: ['Overgedragen, we blijven het volgen.', 'Staat daar in goede handen.'],
  DECLINED: ['Wil hier nu geen hulp bij. We vragen het later nog eens.'],
  RESOLVED: ['Dit loopt nu goed.', 'Geen hulp meer nodig, zegt de deelnemer zelf.', 'Afgerond.'],
  PAST_HIGH: ['Hier kan de deelnemer nu zelf mee beginnen; het andere gesprek staat al gepland.'],
  OPEN: ['Toch weer hulp nodig. Fijn dat de deelnemer het zelf aangaf.'],
} as const;

/** What a need is about, in a sentence; by domain where there is something to say. */
export const NEED_DESCRIPTIONS: Readonly<Record<MatrixDomain, readonly string[]>> = {
  FINANCES: ['Overzicht krijgen in post en rekeningen.', 'Een betaalregeling treffen voor oude schulden.'],
  WORK_AND_EDUCATION: ['Een plek vinden om te leren en te werken.'],
  TIME_USE: ['Een vast dagritme opbouwen.'],
  HOUSING: ['Een stabiele woonplek vinden.', 'Minder ruzie over de huur en de buren.'],
  DOMESTIC_RELATIONS: ['Rust thuis en duidelijke afspraken.'],
  MENTAL_HEALTH: ['Hulp bij somberheid en piekeren.', 'Leren omgaan met spanning.'],
  PHYSICAL_HEALTH: ['Weer een afspraak bij de huisarts maken.'],
  SUBSTANCE_USE: ['Minder blowen, om te beginnen doordeweeks.'],
  BASIC_ADL: ['Hulp bij de dagelijkse verzorging.'],
  INSTRUMENTAL_ADL: ['Leren koken, wassen en boodschappen plannen.'],
  SOCIAL_NETWORK: ['Iemand hebben om op terug te vallen.'],
  COMMUNITY_PARTICIPATION: ['Meedoen in de buurt of bij een club.'],
  JUSTICE: ['Zich houden aan de afspraken met de reclassering.'],
};
