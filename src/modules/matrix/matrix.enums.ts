import { enumType } from '../../graph/enums.js';
import { MATRIX_DOMAINS } from '../instrument/vocabulary.js';
import { DOMAIN_CHANGES, LIFE_AREAS, MEASUREMENT_SOURCES } from './vocabulary.js';

export const MatrixDomainEnum = enumType(
  'MatrixDomain',
  'A domain (leefdomein) of the self-sufficiency matrix, in the order of the ZRM of 2017.',
  MATRIX_DOMAINS,
);
export const DomainChangeEnum = enumType(
  'DomainChange',
  'How a domain changed between two measurements; levels are in order, but never subtracted.',
  DOMAIN_CHANGES,
);
export const MeasurementSourceEnum = enumType('MeasurementSource', 'How a measurement came in.', MEASUREMENT_SOURCES);
export const LifeAreaEnum = enumType(
  'LifeArea',
  'A life area (leefgebied): domains that are shown together.',
  LIFE_AREAS,
);
