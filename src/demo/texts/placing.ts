import type { PlacementKind } from '../../modules/placement/vocabulary.js';

/** Why this place, in a sentence of a professional. */
export const REASONS: Readonly<Record<PlacementKind, readonly string[]>> = {
  ORIENTATION: ['Even kijken of het werk en de mensen bevallen.', 'Wil eerst zien hoe een werkdag eruitziet.'],
  DAY_ACTIVITY: ['Een vaste plek geeft ritme.', 'Rustige plek met veel begeleiding, dicht bij huis.'],
  LEARNING_PLACE: [
    'Leert hier door te doen, met tijd voor herhaling.',
    'Past bij de wens en biedt precies de taken die nog geoefend worden.',
    'De begeleider hier legt rustig uit, en dat werkt.',
  ],
  TRIAL: ['Samen ontdekken of een contract past.', 'De werkgever wil zien hoe het loopt, de deelnemer ook.'],
  SHELTERED_WORK: ['Werk met rust en een vaste begeleider, voor langere tijd.'],
  REGULAR_WORK: ['Het contract is getekend; we blijven in de buurt.'],
};

/** Why a rule of thumb is left. */
export const PLACING_MOTIVATIONS: readonly string[] = [
  'De afstand is groot, maar de motivatie ook. We bouwen rustig op met extra begeleiding.',
  'Nog niet passend op papier; de werkbegeleider kent de deelnemer en durft het aan.',
];

/** Why a placement ended early: the employer, the participant, something else (demo-data.md §5). */
export const END_REASONS = {
  EMPLOYER: ['De werkgever heeft nu te weinig tijd voor begeleiding.', 'Er is geen werk meer op deze plek.'],
  PARTICIPANT: ['De deelnemer wil liever ander werk proberen.', 'Het reizen bleek te zwaar.'],
  OTHER: ['In overleg gestopt; we zoeken een plek die beter past.'],
} as const;

export const CONTRACT_ENDED = 'Het contract is geëindigd.';

export const REVIEW_TEXTS: readonly string[] = [
  'Gaat goed. De volgende weken een taak erbij.',
  'Komt op tijd en werkt netjes. Hulp vragen blijft een doel.',
  'Tempo is nog laag; afgesproken om vaker kort te pauzeren.',
  'De begeleider is tevreden. We bouwen de uren op zoals gepland.',
  'Twee keer te laat; samen een wekker ingesteld en de bus uitgezocht.',
];

export const MEASURES: readonly string[] = [
  'Taken staan op kaarten met foto’s.',
  'Een vaste maat werkt mee.',
  'Taken één voor één, met een rustmoment ertussen.',
  'Een collega neemt dit deel van het werk over.',
];

export const INTAKE_NOTES: readonly string[] = [
  'Kennisgemaakt, rondleiding gehad en afspraken gemaakt over dagen en begeleiding.',
  'De werkgever weet wat de deelnemer nodig heeft. Start staat gepland.',
];

export const AFTERCARE_TEXTS: readonly string[] = [
  'Eerst elke week een kort gesprek op de werkplek, daarna om de week. De werkgever belt als er iets is.',
  'Om de twee weken contact, en een evaluatie na zes weken met de leidinggevende erbij.',
];
