import type { CertificateKind } from '../../modules/portfolio/vocabulary.js';
import type { SkillCode } from '../instrument-keys.js';

/** Goals in plain words, by the group of the competence. */
export const GOAL_TEXTS: Readonly<Record<string, readonly string[]>> = {
  A: ['Ik ben elke dag op tijd en houd me aan de afspraken.', 'Ik maak af waar ik aan begin.'],
  B: ['Ik kan goed samenwerken met anderen.', 'Ik kan omgaan met wat mijn begeleider zegt.'],
  C: ['Ik begrijp een opdracht en weet wat ik eerst moet doen.', 'Ik let op en vraag het als ik iets niet weet.'],
  D: ['Ik werk netjes en in een goed tempo.', 'Ik ga veilig om met gereedschap en materiaal.'],
  E: ['Ik zeg het als er iets is.', 'Ik kan klanten en collega’s rustig te woord staan.'],
};

/** What a goal on a competence says. */
export const goalTexts = (item: SkillCode): readonly string[] => GOAL_TEXTS[item.slice(0, 1)] ?? [];

export const STEP_TEXTS: readonly string[] = [
  'Samen met de begeleider oefenen.',
  'Eén dag zelf proberen, daarna bespreken.',
  'Een week lang zelf doen.',
  'Aan een ander uitleggen hoe het moet.',
  'Elke vrijdag kijken hoe het ging.',
];

export const DROPPED_NOTES: readonly string[] = [
  'Dit doel past niet meer bij de nieuwe plek.',
  'Nu is iets anders belangrijker.',
];

/** What can be earned: the share in percent of those who leave phase 3 well, titles, who gives it, and the CREBO code. */
export const CERTIFICATES: readonly {
  readonly kind: CertificateKind;
  readonly percent: number;
  readonly titles: readonly string[];
  readonly issuer: string;
  readonly creboCode: string | null;
}[] = [
  {
    kind: 'PRACTICE_DECLARATION',
    percent: 44,
    titles: ['Praktijkverklaring werkprocessen op de leerwerkplek'],
    issuer: 'Praktijkwerkplaats Twente (demo)',
    creboCode: null,
  },
  {
    kind: 'MBO_CERTIFICATE',
    percent: 9,
    titles: ['Mbo-certificaat assisteren in de praktijk'],
    issuer: 'Mbo Twentezicht (demo)',
    creboCode: '99901',
  },
  {
    kind: 'MBO_DIPLOMA',
    percent: 4,
    titles: ['Entree-diploma'],
    issuer: 'Mbo Twentezicht (demo)',
    creboCode: '99902',
  },
  {
    kind: 'COURSE',
    percent: 27,
    titles: ['VCA basis', 'Heftruck', 'HACCP en hygiëne'],
    issuer: 'Opleidingshuis Oost (demo)',
    creboCode: null,
  },
];
