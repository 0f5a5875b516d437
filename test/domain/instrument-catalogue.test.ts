import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { competenceList, MATRICES, ZRM_2013, ZRM_2017, ZRM_YOUTH } from '../../src/modules/instrument/catalogue.js';
import { itemsOf } from '../../src/modules/instrument/definition.js';
import { scaleOf } from '../../src/modules/instrument/scale.js';
import { MATRIX_DOMAINS } from '../../src/modules/instrument/vocabulary.js';

const competences = competenceList(readFileSync('data/competences.csv', 'utf8'));

describe('the matrices that are shipped', () => {
  test('ZRM 2017 and ZRM-Jongeren have the thirteen domains in order', () => {
    for (const matrix of [ZRM_2017, ZRM_YOUTH]) {
      expect(itemsOf(matrix).map(({ code }) => code)).toEqual(Object.keys(MATRIX_DOMAINS));
    }
  });

  test('ZRM 2013 is retired and has eleven, three with codes of their own', () => {
    expect(ZRM_2013.retired).toBe(true);
    expect(itemsOf(ZRM_2013)).toHaveLength(11);
    expect(
      itemsOf(ZRM_2013)
        .map(({ code }) => code)
        .filter((code) => !(code in MATRIX_DOMAINS)),
    ).toEqual(['DAY_ACTIVITIES', 'ADDICTION', 'DAILY_LIFE_ACTIVITIES']);
  });

  test.each([
    ['Justitie', 'CRIMINAL'],
    ['Geestelijke gezondheid', 'HEALTH'],
    ['Lichamelijke gezondheid', 'HEALTH'],
    ['Middelengebruik', 'HEALTH'],
    ['Verslaving', 'HEALTH'],
    ['Basale ADL', 'HEALTH'],
    ['Instrumentele ADL', 'HEALTH'],
    ['Activiteiten Dagelijks Leven', 'HEALTH'],
    ['Financiën', 'SENSITIVE'],
    ['Huiselijke relaties', 'SENSITIVE'],
    ['Sociaal netwerk', 'SENSITIVE'],
    ['Huisvesting', 'ORDINARY'],
    ['Werk & Opleiding', 'ORDINARY'],
    ['Tijdsbesteding', 'ORDINARY'],
    ['Dagbesteding', 'ORDINARY'],
    ['Maatschappelijke participatie', 'ORDINARY'],
  ])('%s is %s', (label, sensitivity) => {
    const found = MATRICES.flatMap(itemsOf).filter((item) => item.label.nl === label);
    expect(new Set(found.map((item) => item.sensitivity))).toEqual(new Set([sensitivity]));
  });

  test('levels run from 1, acute, to 5', () => {
    for (const matrix of MATRICES) {
      expect(scaleOf(matrix.levels)).toEqual({ min: 1, max: 5 });
      expect(matrix.levels[0]?.label.nl).toBe('acute problematiek');
    }
  });
});

test('the competence list is thirty items in five groups of six on the scale 0 to 4', () => {
  expect(competences.groups.map(({ items }) => items.length)).toEqual([6, 6, 6, 6, 6]);
  expect(scaleOf(competences.levels)).toEqual({ min: 0, max: 4 });
  expect(competences.groups[0]?.label).toEqual({ nl: 'Werkhouding', en: 'Work attitude' });
});
