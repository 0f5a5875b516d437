import type { WorkAreaCode } from '../../modules/reference/vocabulary.js';
import type { Site } from './kinds.js';

const site = (
  [name, kind]: [string, Site['kind']],
  municipality: string,
  [latitude, longitude]: [number, number],
  areas: readonly WorkAreaCode[],
): Site => ({ name, kind, municipality, latitude, longitude, areas });

const GREEN = 'GREEN_AND_ANIMALS';
const TECH = 'ENGINEERING_AND_PRODUCTION';
const CARE = 'CARE_AND_WELFARE';
const SERVICES = 'HOSPITALITY_AND_SERVICES';
const OFFICE = 'ADMINISTRATION_AND_ICT';
const ARTS = 'ARTS_AND_CREATIVE';
const MEDIA = 'MEDIA_AND_ENTERTAINMENT';

/** Twelve locations around Almelo; eleven of them have the named workplaces (demo-data.md §7). All are invented. */
export const NAMED_SITES = {
  GREEN_LINK: site(['Dagcentrum De Groene Schakel', 'CARE_PROVIDER'], 'GM0141', [52.359, 6.671], [GREEN, ARTS, CARE]),
  FIELD_HOUSE: site(['Zorgboerderij Het Veldhuis', 'CARE_PROVIDER'], 'GM0189', [52.351, 6.583], [GREEN, CARE]),
  HOMESTEAD: site(['Hofstede Groenwerk', 'EMPLOYER'], 'GM0141', [52.341, 6.652], [GREEN]),
  NORTH_HALL: site(['Werkhal Noord', 'SHELTERED_COMPANY'], 'GM0141', [52.365, 6.64], [TECH, SERVICES, OFFICE]),
  PRACTICE_SHOP: site(['Praktijkwerkplaats Twente', 'SCHOOL'], 'GM0164', [52.266, 6.793], [TECH, ARTS, OFFICE]),
  PAINTERS: site(['Schildersbedrijf Van Dalfsen en Dochter', 'EMPLOYER'], 'GM1742', [52.301, 6.512], [TECH]),
  LINDEN: site(['Woonzorgpark De Linde', 'CARE_PROVIDER'], 'GM1700', [52.447, 6.606], [CARE, SERVICES, GREEN]),
  LUNCHROOM: site(['Lunchroom ’t Weefgetouw', 'SOCIAL_ENTERPRISE'], 'GM0141', [52.356, 6.664], [SERVICES, ARTS]),
  CLEANERS: site(['Helder Dienstengroep', 'EMPLOYER'], 'GM0153', [52.226, 6.89], [SERVICES]),
  TOWN_DESK: site(['Servicebalie Stadhuiskwartier', 'MUNICIPALITY'], 'GM0147', [52.306, 6.752], [OFFICE, SERVICES]),
  SPINNERY: site(['Poppodium De Spinnerij', 'SOCIAL_ENTERPRISE'], 'GM0164', [52.252, 6.781], [MEDIA, ARTS]),
  OUTLET: site(
    ['Kringloop De Tweede Ronde', 'SOCIAL_ENTERPRISE'],
    'GM0173',
    [52.312, 6.918],
    [SERVICES, TECH, ARTS, MEDIA],
  ),
} satisfies Record<string, Site>;
export type NamedSite = keyof typeof NAMED_SITES;
