import type { InstrumentDefinition, InstrumentHead, InstrumentItem } from './definition.js';
import { parseInstrument } from './import.js';
import { scaleLevels } from './scale.js';
import { DOMAIN_SENSITIVITIES, MATRIX_DOMAINS, type MatrixDomain, type Sensitivity } from './vocabulary.js';

/** Only names and levels are shipped: the cell texts belong to GGD Amsterdam (domain.md §4). */
const MATRIX_LEVELS = scaleLevels({ min: 1, max: 5 }, [
  { nl: 'acute problematiek', en: 'acute problems' },
  { nl: 'niet zelfredzaam', en: 'not self-sufficient' },
  { nl: 'beperkt zelfredzaam', en: 'self-sufficient to a limited degree' },
  { nl: 'voldoende zelfredzaam', en: 'sufficiently self-sufficient' },
  { nl: 'volledig zelfredzaam', en: 'fully self-sufficient' },
]);

/** An item that is one of the thirteen domains. */
function domain(code: MatrixDomain): InstrumentItem {
  return { code, label: MATRIX_DOMAINS[code], sensitivity: DOMAIN_SENSITIVITIES[code] };
}

/** An item of the retired matrix that no domain of today stands for. */
function formerDomain(code: string, nl: string, en: string, sensitivity: Sensitivity): InstrumentItem {
  return { code, label: { nl, en }, sensitivity };
}

/** A matrix has one group: its order is that of the domains. Life areas group them for display. */
function matrix(head: Omit<InstrumentHead, 'kind'>, items: readonly InstrumentItem[]): InstrumentDefinition {
  const group = { code: 'DOMAINS', label: { nl: 'Leefdomeinen', en: 'Domains' }, items };
  return { ...head, kind: 'MATRIX', levels: MATRIX_LEVELS, groups: [group] };
}

const THIRTEEN = (Object.keys(MATRIX_DOMAINS) as MatrixDomain[]).map(domain);

/** ZRM 2017, for adults (domain.md §4). */
export const ZRM_2017 = matrix(
  {
    code: 'ZRM',
    version: '2017',
    label: { nl: 'Zelfredzaamheid-Matrix 2017', en: 'Self-sufficiency matrix 2017' },
    ages: { min: 18, max: null },
    retired: false,
  },
  THIRTEEN,
);

/** ZRM-Jongeren, from 12 to 17 years, the same domains (domain.md §4). */
export const ZRM_YOUTH = matrix(
  {
    code: 'ZRM_JONGEREN',
    version: '2017',
    label: { nl: 'Zelfredzaamheid-Matrix Jongeren', en: 'Self-sufficiency matrix for young people' },
    ages: { min: 12, max: 17 },
    retired: false,
  },
  THIRTEEN,
);

/** ZRM 2013, eleven domains, retired; three of them have codes of their own (domain.md §4). */
export const ZRM_2013 = matrix(
  {
    code: 'ZRM',
    version: '2013',
    label: { nl: 'Zelfredzaamheid-Matrix 2013', en: 'Self-sufficiency matrix 2013' },
    ages: { min: 18, max: null },
    retired: true,
  },
  [
    domain('FINANCES'),
    formerDomain('DAY_ACTIVITIES', 'Dagbesteding', 'Day activities', 'ORDINARY'),
    domain('HOUSING'),
    domain('DOMESTIC_RELATIONS'),
    domain('MENTAL_HEALTH'),
    domain('PHYSICAL_HEALTH'),
    formerDomain('ADDICTION', 'Verslaving', 'Addiction', 'HEALTH'),
    formerDomain('DAILY_LIFE_ACTIVITIES', 'Activiteiten Dagelijks Leven', 'Activities of daily living', 'HEALTH'),
    domain('SOCIAL_NETWORK'),
    domain('COMMUNITY_PARTICIPATION'),
    domain('JUSTICE'),
  ],
);

/** The matrices that are shipped. */
export const MATRICES: readonly InstrumentDefinition[] = [ZRM_2017, ZRM_YOUTH, ZRM_2013];

/** Our own free list of employee skills; the licensed INVRA list is imported, never shipped (domain.md §4). */
export const EMPLOYEE_SKILLS: InstrumentHead = {
  code: 'WERKNEMERSVAARDIGHEDEN',
  version: '1',
  kind: 'COMPETENCE',
  label: { nl: 'Werknemersvaardigheden', en: 'Employee skills' },
  ages: null,
  retired: false,
};

const COMPETENCE_LEVELS = [
  { nl: 'nog niet aanwezig', en: 'not present' },
  { nl: 'met voortdurende begeleiding', en: 'with constant guidance' },
  { nl: 'met regelmatige begeleiding', en: 'with regular guidance' },
  { nl: 'zelfstandig', en: 'independently' },
  { nl: 'kan het anderen leren', en: 'can teach others' },
];

/**
 * The shipped competence list on the scale 0 to 4.
 * @param csv the text of `data/competences.csv`.
 * @throws when the shipped file is broken, which is a bug.
 */
export function competenceList(csv: string): InstrumentDefinition {
  const result = parseInstrument(csv, EMPLOYEE_SKILLS, { min: 0, max: 4, labels: COMPETENCE_LEVELS });
  if (!result.instrument) throw new Error(`data/competences.csv is broken: ${JSON.stringify(result.refusals)}`);
  return result.instrument;
}
