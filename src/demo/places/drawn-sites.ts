import type { OrganizationKind } from '../../modules/organization/vocabulary.js';
import type { WorkAreaCode } from '../../modules/reference/vocabulary.js';
import { HOME_TOWNS } from '../municipalities.js';
import type { Random } from '../random.js';
import type { Site } from './kinds.js';

interface Sort {
  readonly kind: OrganizationKind;
  readonly names: readonly string[];
  readonly areas: readonly WorkAreaCode[];
}

const SORTS: readonly Sort[] = [
  {
    kind: 'CARE_PROVIDER',
    names: ['Zorgboerderij', 'Dagcentrum', 'Woonpark'],
    areas: ['GREEN_AND_ANIMALS', 'CARE_AND_WELFARE', 'ARTS_AND_CREATIVE'],
  },
  { kind: 'EMPLOYER', names: ['Kwekerij', 'Hoveniersbedrijf'], areas: ['GREEN_AND_ANIMALS'] },
  {
    kind: 'EMPLOYER',
    names: ['Bedrijf', 'Installatiebedrijf', 'Meubelmakerij'],
    areas: ['ENGINEERING_AND_PRODUCTION'],
  },
  { kind: 'EMPLOYER', names: ['Restaurant', 'Hotel', 'Dienstengroep'], areas: ['HOSPITALITY_AND_SERVICES'] },
  {
    kind: 'SHELTERED_COMPANY',
    names: ['Werkhal', 'Werkbedrijf'],
    areas: ['ENGINEERING_AND_PRODUCTION', 'HOSPITALITY_AND_SERVICES', 'ADMINISTRATION_AND_ICT'],
  },
  {
    kind: 'SCHOOL',
    names: ['Praktijkwerkplaats', 'Leerwerkhuis'],
    areas: ['ENGINEERING_AND_PRODUCTION', 'HOSPITALITY_AND_SERVICES', 'CARE_AND_WELFARE'],
  },
  {
    kind: 'SOCIAL_ENTERPRISE',
    names: ['Kringloop', 'Atelier', 'Wijkhuis'],
    areas: ['ARTS_AND_CREATIVE', 'HOSPITALITY_AND_SERVICES', 'MEDIA_AND_ENTERTAINMENT', 'ADMINISTRATION_AND_ICT'],
  },
];

const OWN_NAMES =
  `Almarijke|De Ark van Oost|De Berkenhorst|De Boogerd|De Brug|De Driesprong|De Eikelaar|De Fakkel|De Haverkamp|De Hooiberg
De Kansrijk|De Klimop|De Lichtbron|De Meander|De Nieuwe Es|De Overstap|De Plaggenhut|De Regge-oever|De Ruimte|De Schuilplaats
De Smederij|De Stoomfluit|De Tuinkamer|De Vlinder|De Vonder|De Wagenmaker|De Weverij|De Zonnewijzer|Het Achterhuis|Het Anker
Het Bakhuis|Het Kompas|Het Molenpad|Het Noorderlicht|Het Spoor|Het Startpunt|Het Warme Nest|Het Weidse Land`.split(
    /[|\n]/,
  );

/** A made-up location within a few kilometres of the centre of one of the towns. */
export function drawSite(random: Random): Site {
  const { kind, names, areas } = random.pick(SORTS);
  const town = random.weighted(HOME_TOWNS);
  return {
    name: `${random.pick(names)} ${random.pick(OWN_NAMES)}`,
    kind,
    municipality: town.code,
    latitude: near(random, town.latitude, 0.03),
    longitude: near(random, town.longitude, 0.05),
    areas,
  };
}

/** Four decimals are some ten metres: more would suggest an address. */
const near = (random: Random, centre: number, spread: number): number =>
  Number((centre + (random.unit() - 0.5) * spread).toFixed(4));
