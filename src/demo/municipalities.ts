import type { Weighted } from './random.js';

/** A municipality that the demo plays in, by its CBS code, and its centre in degrees. */
export interface HomeTown {
  readonly code: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
}

const town = (code: string, name: string, latitude: number, longitude: number): HomeTown => {
  return { code, name, latitude, longitude };
};

/** Where participants live, with the share of each in percent (demo-data.md §2). */
export const HOME_TOWNS: Weighted<HomeTown> = [
  [town('GM0141', 'Almelo', 52.3486, 6.6599), 34],
  [town('GM0164', 'Hengelo', 52.2548, 6.7778), 15],
  [town('GM0153', 'Enschede', 52.2211, 6.8773), 12],
  [town('GM0189', 'Wierden', 52.3447, 6.5602), 8],
  [town('GM1700', 'Twenterand', 52.4486, 6.5975), 8],
  [town('GM1742', 'Rijssen-Holten', 52.2921, 6.4349), 6],
  [town('GM0147', 'Borne', 52.3119, 6.744), 5],
  [town('GM0183', 'Tubbergen', 52.4112, 6.7769), 4],
  [town('GM1735', 'Hof van Twente', 52.2359, 6.5891), 4],
  [town('GM0173', 'Oldenzaal', 52.3087, 6.9119), 4],
];

/** The town with a code. */
export function townOf(code: string): HomeTown {
  const found = HOME_TOWNS.find(([one]) => one.code === code);
  if (!found) throw new Error(`No town of the demo has the code ${code}.`);
  return found[0];
}
