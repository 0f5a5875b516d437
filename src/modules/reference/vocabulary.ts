import type { Vocabulary } from '../../graph/words.js';

/** Fields of work, in their fixed order (domain.md §3). They are data: the graph shows them as `WorkArea`. */
export const WORK_AREAS = {
  GREEN_AND_ANIMALS: { nl: 'Groen & Dieren', en: 'Green & animals' },
  ENGINEERING_AND_PRODUCTION: { nl: 'Techniek & Productie', en: 'Engineering & production' },
  CARE_AND_WELFARE: { nl: 'Zorg & Welzijn', en: 'Care & welfare' },
  HOSPITALITY_AND_SERVICES: { nl: 'Horeca & Dienstverlening', en: 'Hospitality & services' },
  ADMINISTRATION_AND_ICT: { nl: 'Administratie & ICT', en: 'Administration & ICT' },
  ARTS_AND_CREATIVE: { nl: 'Kunst en Creatief', en: 'Arts and creative' },
  MEDIA_AND_ENTERTAINMENT: { nl: 'Media en Entertainment', en: 'Media and entertainment' },
} satisfies Vocabulary;
export type WorkAreaCode = keyof typeof WORK_AREAS;

/** Branches of industry, in their fixed order (domain.md §3). They are data: the graph shows them as `Sector`. */
export const SECTORS = {
  CONSTRUCTION: { nl: 'bouw', en: 'construction' },
  CLEANING: { nl: 'schoonmaak', en: 'cleaning' },
  HOSPITALITY: { nl: 'horeca', en: 'hospitality' },
  LANDSCAPING: { nl: 'groenvoorziening', en: 'landscaping' },
  EVENTS: { nl: 'evenementen', en: 'events' },
  ENGINEERING: { nl: 'techniek', en: 'engineering' },
  RETAIL: { nl: 'detailhandel', en: 'retail' },
  SOCIAL_SERVICES: { nl: 'maatschappelijke dienstverlening', en: 'social services' },
  SECURITY: { nl: 'beveiliging', en: 'security' },
} satisfies Vocabulary;
export type SectorCode = keyof typeof SECTORS;
