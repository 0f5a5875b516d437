import type { LegalFrame } from '../modules/trajectory/vocabulary.js';
import { HOME_TOWNS } from './municipalities.js';
import { addOrganization } from './places/block.js';
import type { Records } from './records.js';

/** Who pays for trajectories: the municipality where somebody lives, or another body by the legal frame. */
export type Commissioners = (municipality: string) => (frame: LegalFrame) => string;

/** The organizations that commission trajectories; their registration numbers lie before those of the blocks. */
export function makeCommissioners(records: Records): Commissioners {
  const towns = new Map(
    HOME_TOWNS.map(([{ code, name }], i) => [
      code,
      addOrganization(records, `Gemeente ${name} (demo)`, 'MUNICIPALITY', -100 + i),
    ]),
  );
  const careOffice = addOrganization(records, 'Zorgkantoor Oost (demo)', 'CARE_PROVIDER', -80);
  const schools = addOrganization(records, 'Samenwerkingsverband Passend Onderwijs (demo)', 'SCHOOL', -79);
  const benefits = addOrganization(records, 'UWV Werkplein (demo)', 'MUNICIPALITY', -78);
  const others: Partial<Record<LegalFrame, string>> = { WLZ: careOffice, PASSEND_ONDERWIJS: schools, UWV: benefits };
  return (municipality) => (frame) => others[frame] ?? (towns.get(municipality) as string);
}
