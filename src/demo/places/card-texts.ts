import type { SkillCode } from '../instrument-keys.js';

/** Work instruction cards: title, instruction, the item that the card trains. */
export const CARDS: readonly (readonly [title: string, instruction: string, trains: SkillCode])[] = [
  ['Op tijd beginnen', '1. Zet je wekker. 2. Leg je spullen klaar. 3. Wees vijf minuten van tevoren op je plek.', 'A1'],
  ['Ziek melden', '1. Bel voor half negen. 2. Zeg wat er is. 3. Spreek af wanneer je weer belt.', 'E6'],
  ['Veilig met gereedschap', '1. Kijk of het heel is. 2. Draag bescherming. 3. Berg het schoon op.', 'D5'],
  ['Werkplek schoon achterlaten', '1. Ruim materiaal op. 2. Veeg de vloer. 3. Laat het zien aan je begeleider.', 'D1'],
  ['Hulp vragen', '1. Stop even. 2. Bedenk wat je niet weet. 3. Vraag het aan je begeleider.', 'C5'],
  ['Even rust nemen', '1. Merk op dat het te druk wordt. 2. Zeg het. 3. Neem tien minuten rust.', 'B6'],
  ['Handen wassen', '1. Maak nat. 2. Neem zeep. 3. Was twintig tellen. 4. Droog af.', 'A6'],
  ['Een klant helpen', '1. Kijk de klant aan. 2. Zeg goedendag. 3. Vraag wat je kunt doen.', 'E5'],
  ['Werken met een lijst', '1. Lees de hele lijst. 2. Begin bovenaan. 3. Zet een streep door wat klaar is.', 'C4'],
  ['Samen tillen', '1. Spreek af wie telt. 2. Buig door je knieën. 3. Til tegelijk.', 'B1'],
];
