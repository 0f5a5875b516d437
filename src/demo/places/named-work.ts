import type { Rung, Work } from './kinds.js';
import type { NamedSite } from './named-sites.js';

/** Guidance, shelter, rung, places, hours a week: the figures of one row of the page. */
type Figures = readonly [guidance: number, shelter: number, rung: Rung, places: number, hours: number];

interface Said {
  readonly name: string;
  readonly tasks: string;
  readonly area: Work['area'];
  readonly sector: Work['sector'];
  /** `A4 1*`: item, level, essential. */
  readonly typical: string;
}

const work = (site: NamedSite, said: Said, [guidance, shelter, rung, places, hoursPerWeek]: Figures) => ({
  site,
  work: {
    ...said,
    guidance,
    shelter,
    rung,
    places,
    hoursPerWeek,
    active: true,
    typical: said.typical.split(', '),
  } satisfies Work,
});

/** The twelve workplaces around Almelo (demo-data.md §7), in the order of the page. */
export const NAMED_WORK: readonly { readonly site: NamedSite; readonly work: Work }[] = [
  work(
    'GREEN_LINK',
    {
      name: 'Kas en kruidentuin',
      tasks: 'Zaaien, verspenen, water geven en kruiden oogsten, samen met een vaste begeleider.',
      area: 'GREEN_AND_ANIMALS',
      sector: 'LANDSCAPING',
      typical: 'A1 1, A4 1*, E1 1, B1 1',
    },
    [1, 1, 2, 10, 12],
  ),
  work(
    'FIELD_HOUSE',
    {
      name: 'Stal en erf',
      tasks: 'Dieren voeren, stallen uitmesten en het erf netjes houden.',
      area: 'GREEN_AND_ANIMALS',
      sector: 'LANDSCAPING',
      typical: 'A3 2, C1 2, A4 2*, D6 2',
    },
    [2, 2, 3, 6, 16],
  ),
  work(
    'HOMESTEAD',
    {
      name: 'Groenploeg wijkonderhoud',
      tasks: 'Met een kleine ploeg perken, hagen en paden in de wijk onderhouden.',
      area: 'GREEN_AND_ANIMALS',
      sector: 'LANDSCAPING',
      typical: 'D2 2, D5 3*, B1 3, E6 3*',
    },
    [3, 4, 4, 3, 18],
  ),
  work(
    'NORTH_HALL',
    {
      name: 'Montage en verpakken',
      tasks: 'Onderdelen in elkaar zetten, tellen, inpakken en klaarzetten voor verzending.',
      area: 'ENGINEERING_AND_PRODUCTION',
      sector: 'ENGINEERING',
      typical: 'D1 2, C3 2, B2 2',
    },
    [2, 2, 3, 8, 20],
  ),
  work(
    'PRACTICE_SHOP',
    {
      name: 'Metaal- en fietswerkplaats',
      tasks: 'Fietsen nakijken en repareren, meten, boren en eenvoudig metaalwerk.',
      area: 'ENGINEERING_AND_PRODUCTION',
      sector: 'ENGINEERING',
      typical: 'C6 2, A4 3*, D5 3*, C1 3',
    },
    [3, 3, 4, 4, 18],
  ),
  work(
    'NORTH_HALL',
    {
      name: 'Assistent productie, beschut',
      tasks: 'Op een vaste plek aan de lijn werken, met rust en een vertrouwde begeleider.',
      area: 'ENGINEERING_AND_PRODUCTION',
      sector: 'ENGINEERING',
      typical: 'D2 3, A3 3*, D3 2',
    },
    [3, 2, 5, 2, 24],
  ),
  work(
    'PAINTERS',
    {
      name: 'Schildersgroep',
      tasks: 'In een groep van vier leren schuren, afplakken, gronden en aflakken.',
      area: 'ENGINEERING_AND_PRODUCTION',
      sector: 'CONSTRUCTION',
      typical: 'D1 3*, A4 3*, A3 3, B1 2',
    },
    [3, 4, 4, 4, 18],
  ),
  work(
    'LINDEN',
    {
      name: 'Gastvrouw/-heer ontmoetingsrestaurant',
      tasks: 'Gasten welkom heten, koffie schenken en de tafels verzorgen.',
      area: 'CARE_AND_WELFARE',
      sector: 'SOCIAL_SERVICES',
      typical: 'B4 2*, A6 2, E1 2',
    },
    [2, 3, 3, 5, 14],
  ),
  work(
    'LUNCHROOM',
    {
      name: 'Keuken en bediening',
      tasks: 'Broodjes maken, afwassen, bestellingen opnemen en uitserveren.',
      area: 'HOSPITALITY_AND_SERVICES',
      sector: 'HOSPITALITY',
      typical: 'A4 3*, D2 2, E5 2, B6 2',
    },
    [3, 3, 4, 4, 18],
  ),
  work(
    'CLEANERS',
    {
      name: 'Schoonmaak kantoren en evenementenhal',
      tasks: 'Volgens een vaste ronde kantoren, trappen en de hal schoonmaken.',
      area: 'HOSPITALITY_AND_SERVICES',
      sector: 'CLEANING',
      typical: 'D3 3*, A2 3*, D2 3',
    },
    [4, 4, 5, 2, 24],
  ),
  work(
    'TOWN_DESK',
    {
      name: 'Digitaal archief en receptie',
      tasks: 'Stukken scannen en ordenen, de telefoon opnemen en bezoekers helpen.',
      area: 'ADMINISTRATION_AND_ICT',
      sector: null,
      typical: 'E3 3*, C2 3, E5 2, C4 2',
    },
    [3, 3, 4, 2, 16],
  ),
  work(
    'SPINNERY',
    {
      name: 'Podium, licht en geluid',
      tasks: 'Helpen bij opbouwen, kabels leggen, licht richten en afbreken.',
      area: 'MEDIA_AND_ENTERTAINMENT',
      sector: 'EVENTS',
      typical: 'B1 3*, A4 3*, D4 3, E6 3',
    },
    [4, 4, 4, 2, 18],
  ),
];
