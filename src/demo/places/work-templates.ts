import type { Work } from './kinds.js';

/** What generated workplaces are about; rung, guidance and figures are drawn. */
export type WorkTemplate = Pick<Work, 'name' | 'tasks' | 'area' | 'sector' | 'typical'>;

const t = (
  [area, sector]: [Work['area'], Work['sector']],
  name: string,
  tasks: string,
  typical: string,
): WorkTemplate => ({ area, sector, name, tasks, typical: typical.split(' ') });

const GREEN: [Work['area'], Work['sector']] = ['GREEN_AND_ANIMALS', 'LANDSCAPING'];
const TECH: [Work['area'], Work['sector']] = ['ENGINEERING_AND_PRODUCTION', 'ENGINEERING'];
const BUILD: [Work['area'], Work['sector']] = ['ENGINEERING_AND_PRODUCTION', 'CONSTRUCTION'];
const CARE: [Work['area'], Work['sector']] = ['CARE_AND_WELFARE', 'SOCIAL_SERVICES'];
const FOOD: [Work['area'], Work['sector']] = ['HOSPITALITY_AND_SERVICES', 'HOSPITALITY'];
const CLEAN: [Work['area'], Work['sector']] = ['HOSPITALITY_AND_SERVICES', 'CLEANING'];
const SHOP: [Work['area'], Work['sector']] = ['HOSPITALITY_AND_SERVICES', 'RETAIL'];
const OFFICE: [Work['area'], Work['sector']] = ['ADMINISTRATION_AND_ICT', null];
const ARTS: [Work['area'], Work['sector']] = ['ARTS_AND_CREATIVE', null];
const MEDIA: [Work['area'], Work['sector']] = ['MEDIA_AND_ENTERTAINMENT', 'EVENTS'];

/** Last stand the items that the work typically asks for; the first may be essential. Levels are drawn with the rung. */
export const WORK_TEMPLATES: readonly WorkTemplate[] = [
  t(GREEN, 'Moestuin en fruit', 'Wieden, planten en oogsten, en de oogst netjes sorteren.', 'A4 D6 A1 B1'),
  t(GREEN, 'Dierenweide', 'Dieren verzorgen, hokken schoonmaken en bezoekers wegwijs maken.', 'A4 A3 E1 D6'),
  t(GREEN, 'Kwekerij', 'Potten, stekken en bestellingen klaarzetten.', 'D1 D2 A3 C1'),
  t(GREEN, 'Tuinonderhoud', 'Bij mensen thuis en bij bedrijven tuinen onderhouden.', 'D5 A4 E6 B1'),
  t(GREEN, 'Bosploeg', 'Paden vrijmaken, jonge bomen planten en zwerfvuil rapen.', 'A4 D6 B1 D5'),
  t(TECH, 'Elektra demonteren', 'Oude apparaten uit elkaar halen en de delen sorteren.', 'A4 D5 C3 D1'),
  t(TECH, 'Houtbewerking', 'Zagen, schuren en meubels in elkaar zetten.', 'D5 A4 C6 D1'),
  t(TECH, 'Orders verzamelen', 'Met een lijst artikelen verzamelen en inpakken.', 'C3 D2 E3 D6'),
  t(TECH, 'Textiel sorteren', 'Kleding beoordelen, sorteren en ophangen.', 'C3 D1 A3 B4'),
  t(TECH, 'Metaalbewerking', 'Zetten, boren en afwerken van plaatwerk.', 'A4 D5 C6 C1'),
  t(BUILD, 'Klussenteam', 'Kleine reparaties doen in woningen en wijkgebouwen.', 'D5 A4 C5 B1'),
  t(BUILD, 'Stratenmaken', 'Helpen bij het leggen van tegels en stenen.', 'D6 A4 B1 D2'),
  t(CARE, 'Huiskamer ouderen', 'Koffie schenken, een praatje maken en spelletjes doen.', 'B4 E1 A6 B6'),
  t(CARE, 'Linnenkamer', 'Wassen, vouwen en schoon linnen rondbrengen.', 'D1 A3 A1 C2'),
  t(CARE, 'Activiteitenhulp', 'Activiteiten klaarzetten en bewoners ophalen en helpen.', 'B4 E2 B6 A2'),
  t(FOOD, 'Bakkerij', 'Deeg afwegen, vormen en bakken, en de werkplek schoonhouden.', 'A4 C6 D2 A1'),
  t(FOOD, 'Bedrijfsrestaurant', 'Lunch klaarzetten, aanvullen en afwassen.', 'A4 D2 B4 A6'),
  t(FOOD, 'Catering', 'Hapjes klaarmaken en serveren bij bijeenkomsten.', 'A4 E5 D2 A6'),
  t(CLEAN, 'Schoonmaak gebouw', 'Volgens een vaste lijst ruimtes en sanitair schoonmaken.', 'D3 A2 D1 E3'),
  t(CLEAN, 'Wasstraat', 'Auto’s wassen, drogen en van binnen schoonmaken.', 'D2 D1 A3 E6'),
  t(SHOP, 'Kringloopwinkel', 'Spullen innemen, prijzen en klanten helpen.', 'E5 B4 C6 A6'),
  t(SHOP, 'Magazijn winkel', 'Vakken vullen, spiegelen en dozen opruimen.', 'D2 C3 A1 D6'),
  t(OFFICE, 'Scannen en archief', 'Stukken scannen, namen geven en opbergen.', 'E3 C3 D1 C2'),
  t(OFFICE, 'Postkamer', 'Post sorteren, rondbrengen en versturen.', 'E3 A2 D3 B4'),
  t(OFFICE, 'Computers nakijken', 'Computers schoonmaken, testen en opnieuw instellen.', 'C5 E3 C1 D1'),
  t(ARTS, 'Atelier keramiek', 'Klei vormen, glazuren en de oven helpen vullen.', 'D1 C3 A3 E1'),
  t(ARTS, 'Atelier papier en druk', 'Kaarten drukken, snijden en inpakken.', 'D1 C6 C3 A3'),
  t(ARTS, 'Naaiatelier', 'Tassen en kussens knippen, naaien en afwerken.', 'D5 D1 A3 C1'),
  t(MEDIA, 'Podcast en video', 'Helpen bij opnemen, knippen en bewaren van geluid en beeld.', 'C1 C3 B1 E4'),
  t(MEDIA, 'Evenementenploeg', 'Opbouwen, bezoekers ontvangen en opruimen.', 'B1 A4 E5 D6'),
];
