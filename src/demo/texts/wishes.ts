import type { WorkAreaCode } from '../../modules/reference/vocabulary.js';

/** Dream jobs by the work area that they belong to. */
export const DREAM_JOBS: Readonly<Record<WorkAreaCode, readonly string[]>> = {
  GREEN_AND_ANIMALS: ['hovenier', 'dierenverzorger', 'boswachter', 'bloemist', 'werken op een boerderij'],
  ENGINEERING_AND_PRODUCTION: ['fietsenmaker', 'lasser', 'timmerman', 'schilder', 'monteur', 'magazijnmedewerker'],
  CARE_AND_WELFARE: ['helpende in de zorg', 'gastvrouw in een verzorgingshuis', 'begeleider in de opvang', 'kraamhulp'],
  HOSPITALITY_AND_SERVICES: [
    'kok',
    'bakker',
    'barista',
    'verkoper in een kledingwinkel',
    'schoonmaker met een eigen ronde',
  ],
  ADMINISTRATION_AND_ICT: ['medewerker receptie', 'iets met computers', 'administratief medewerker', 'archiefhulp'],
  ARTS_AND_CREATIVE: ['tatoeëerder', 'meubelmaker', 'illustrator', 'kleding ontwerpen'],
  MEDIA_AND_ENTERTAINMENT: ['geluidstechnicus', 'dj', 'filmpjes maken', 'werken bij festivals'],
};

/** The client's question at the start, in own words. */
export const QUESTIONS: readonly string[] = [
  'Ik wil weer een ritme krijgen.',
  'Ik wil graag werk dat bij mij past, maar ik weet niet wat.',
  'Ik zit te veel thuis en wil weer onder de mensen komen.',
  'Ik wil mijn eigen geld verdienen.',
  'School lukte niet. Kan ik op een andere manier iets leren?',
  'Ik wil iets met mijn handen doen.',
  'Kunt u mij helpen met mijn post en met een dag die niet leeg is?',
  'Ik wil laten zien dat ik het wel kan.',
  'Ik zoek een rustige plek waar ik kan oefenen met werken.',
  'Ik wil op mezelf wonen en daar heb ik een baan voor nodig.',
  'Ik wil eerst rust in mijn hoofd, en dan kijken wat ik kan.',
  'Ik heb vaak iets nieuws geprobeerd. Nu wil ik iets afmaken.',
  'Ik wil mensen leren kennen en iets nuttigs doen.',
  'Ik wil weten waar ik goed in ben.',
  'Mijn moeder zegt dat ik iets moet. Ik wil het zelf ook wel.',
  'Ik wil met dieren werken, liefst buiten.',
];

/** The four questions of orientation, answered in own words. */
export const ORIENTATION = {
  want: [
    'Een vaste plek met duidelijke afspraken.',
    'Buiten werken en moe thuiskomen.',
    'Werk waar ik trots op kan zijn.',
    'Met een klein team werken.',
    'Iets maken dat je kunt zien.',
  ],
  can: [
    'Ik ben netjes en ik let goed op.',
    'Ik kan goed met dieren omgaan.',
    'Ik ben sterk en ik help graag.',
    'Ik ben grappig en ik praat makkelijk.',
    'Ik kan goed met mijn handen werken.',
  ],
  goal: [
    'Naar een baan voor een paar dagen in de week.',
    'Eerst een leerwerkplek, dan betaald werk.',
    'Een diploma halen naast het werk.',
    'Een baan dicht bij huis.',
    'Zelf mijn huur kunnen betalen.',
  ],
  need: [
    'Iemand die rustig uitlegt.',
    'Een briefje met wat ik moet doen.',
    'Dat ik af en toe even weg mag lopen.',
    'Een berichtje als herinnering.',
    'Een begeleider die ik kan bellen.',
  ],
} as const;
