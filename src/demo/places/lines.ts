import type { WorkAreaCode } from '../../modules/reference/vocabulary.js';
import type { Records } from '../records.js';
import type { Employer } from './block.js';

interface Line {
  readonly name: string;
  readonly region: string;
  readonly workArea: WorkAreaCode;
  readonly steps: readonly string[];
}

/** The learning lines over the named workplaces (demo-data.md §7): over several organizations, never back to more support. */
const LINES: readonly Line[] = [
  {
    name: 'Groen Almelo',
    region: 'Almelo en Wierden',
    workArea: 'GREEN_AND_ANIMALS',
    steps: ['Kas en kruidentuin', 'Stal en erf', 'Groenploeg wijkonderhoud'],
  },
  {
    name: 'Techniek Twente',
    region: 'Twente',
    workArea: 'ENGINEERING_AND_PRODUCTION',
    steps: ['Montage en verpakken', 'Metaal- en fietswerkplaats', 'Schildersgroep'],
  },
  {
    name: 'Horeca en schoonmaak',
    region: 'Almelo en Enschede',
    workArea: 'HOSPITALITY_AND_SERVICES',
    steps: ['Keuken en bediening', 'Schoonmaak kantoren en evenementenhal'],
  },
];

/** Lays the learning lines over the named workplaces, which only the first block has. */
export function addLines(records: Records, employers: readonly Employer[]): void {
  for (const { name, region, workArea, steps } of LINES) {
    const row = { id: records.id(), version: 1, name: `${name} (demo)`, region, workArea, active: true };
    const { id: line } = records.add('LearningLine', row);
    for (const [i, step] of steps.entries()) {
      const workplaceProfile = employers.find((employer) => employer.name === step)?.workplace;
      records.add('LearningLineStep', { id: records.id(), line, position: i + 1, workplaceProfile });
    }
  }
}
