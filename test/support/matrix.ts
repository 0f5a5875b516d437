import { MATRIX_DOMAINS, type MatrixDomain } from '../../src/modules/instrument/vocabulary.js';

/** The ZRM of 2017, as clients name it. */
export const ZRM = { code: 'ZRM', version: '2017' };

/** The domains in order. */
export const DOMAINS = Object.keys(MATRIX_DOMAINS) as MatrixDomain[];

/** Scores for all thirteen domains: 3 where no level is given, and not assessed where it is null. */
export function scores(levels: Partial<Record<MatrixDomain, number | null>> = {}) {
  return DOMAINS.map((domain) => {
    const level = domain in levels ? levels[domain] : 3;
    return level == null ? { domain, notAssessed: 'NOT_NECESSARY' as const } : { domain, level };
  });
}
