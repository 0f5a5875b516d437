import { describe, expect, test } from '@jest/globals';
import type { Place, Seeker } from '../../src/modules/match/facts.js';
import {
  type AskedOfCandidates,
  type AskedOfWorkplaces,
  candidateConditions,
  isListed,
  workplaceConditions,
} from '../../src/modules/match/listing.js';
import { compareMatches, type Ranked } from '../../src/modules/match/order.js';
import { matchOf } from '../../src/modules/match/pair.js';
import { place, ranked, seeker, TODAY } from '../support/match.js';

describe('The order of matches (domain.md §8)', () => {
  test.each<[string, Partial<Ranked>, Partial<Ranked>]>([
    ['suitable before trainable', { verdict: 'SUITABLE', score: 85 }, { verdict: 'TRAINABLE', score: 100 }],
    ['trainable before too little known', { verdict: 'TRAINABLE', score: 60 }, { verdict: 'INSUFFICIENT_DATA' }],
    ['too little known before unsuitable', { verdict: 'INSUFFICIENT_DATA', score: null }, { verdict: 'UNSUITABLE' }],
    ['a higher band before a nearer place', { score: 90, distance: 900 }, { score: 89, distance: 1 }],
    ['within a band the nearer place before the higher score', { score: 90, distance: 1 }, { score: 94, distance: 2 }],
    ['any score before none', { score: 0, distance: 900 }, { score: null, distance: 1 }],
    ['without scores the nearer place', { score: null, distance: 1 }, { score: null, distance: 2 }],
    ['any distance before an unknown one', { distance: 9999 }, { distance: null, score: 94 }],
    ['at one distance the higher score', { score: 94, coverage: 80 }, { score: 93 }],
    ['at one score what is known better', { coverage: 100 }, { coverage: 99 }],
    ['a hundred is a band of its own', { score: 100, distance: 900 }, { score: 99, distance: 1 }],
  ])('BEST_FIT: %s', (_, first, second) => {
    expect(compareMatches('BEST_FIT')(ranked('b', first), ranked('a', second))).toBeLessThan(0);
    expect(compareMatches('BEST_FIT')(ranked('a', second), ranked('b', first))).toBeGreaterThan(0);
  });

  test.each<[string, Partial<Ranked>, Partial<Ranked>]>([
    ['the nearer place, whatever its verdict', { verdict: 'UNSUITABLE', distance: 1 }, { distance: 2 }],
    ['an unknown distance last', { verdict: 'UNSUITABLE', distance: 9999 }, { distance: null }],
    ['at one distance the better verdict', { verdict: 'TRAINABLE', score: 80 }, { verdict: 'INSUFFICIENT_DATA' }],
    ['at one distance and verdict the higher band', { score: 95 }, { score: 94 }],
  ])('NEAREST: %s', (_, first, second) => {
    expect(compareMatches('NEAREST')(ranked('b', first), ranked('a', second))).toBeLessThan(0);
  });

  test('of two that are alike the lower id goes first', () => {
    expect(compareMatches('BEST_FIT')(ranked('a'), ranked('b'))).toBeLessThan(0);
    expect(compareMatches('NEAREST')(ranked('a'), ranked('a'))).toBe(0);
  });
});

describe('A participant and a workplace', () => {
  test('are compared by the fit of domain.md §7', () => {
    const { verdict, score, coverage, distance } = matchOf(seeker(), place(), TODAY);
    expect({ verdict, score, coverage, distance }).toEqual({
      verdict: 'SUITABLE',
      score: 100,
      coverage: 100,
      distance: 11,
    });
  });

  test.each<[string, Partial<Seeker>, Partial<Place>, object]>([
    ['nothing asked', {}, { asked: null }, { verdict: 'INSUFFICIENT_DATA', score: null, coverage: 0 }],
    ['nothing known', { profiles: [] }, {}, { verdict: 'INSUFFICIENT_DATA', score: null, coverage: 0 }],
    ['no home', { home: null }, {}, { distance: null }],
    ['no site', {}, { at: null }, { distance: null }],
    ['on the spot', {}, { at: { latitude: 52.35, longitude: 6.66 } }, { distance: 0 }],
    ['the dream', { dreamWorkArea: 'GREEN' }, {}, { isDreamArea: true }],
    ['no dream', { dreamWorkArea: null }, {}, { isDreamArea: false }],
  ])('%s', (_, who, where, expected) => {
    expect(matchOf(seeker(who), place(where), TODAY)).toMatchObject(expected);
  });

  test('what was measured after the day does not count', () => {
    expect(matchOf(seeker(), place(), '2026-10-31')).toMatchObject({ score: null });
    expect(matchOf(seeker(), place(), '2026-11-01')).toMatchObject({ score: 100 });
  });

  test.each<[string, Partial<Seeker>, Parameters<typeof place>[0], string[]]>([
    ['the rung of the participant', { rung: 3 }, {}, []],
    ['the next rung', { rung: 2 }, {}, []],
    ['two rungs up', { rung: 1 }, {}, ['OTHER_RUNG']],
    ['a rung down', { rung: 4 }, {}, ['OTHER_RUNG']],
    ['a rung that nobody assessed', { rung: null }, { rung: 5 }, []],
    ['one free place', {}, { freePlaces: 1 }, []],
    ['no free place', {}, { freePlaces: 0 }, ['FULL']],
    ['another work area', {}, { workArea: 'CARE' }, ['OTHER_WORK_AREA']],
    ['no work area chosen', { chosenWorkAreas: [] }, { workArea: 'CARE' }, []],
    ['a fit with two shortfalls', {}, { asks: { 1: 4, 2: 4 } }, ['NOT_SUITABLE_YET']],
    ['a fit with a little to learn', {}, { asks: { 1: 3, 2: 3 } }, []],
    [
      'everything at once',
      { rung: 1 },
      { freePlaces: 0, workArea: 'CARE', asks: { 1: 4, 2: 4 } },
      ['FULL', 'OTHER_RUNG', 'OTHER_WORK_AREA', 'NOT_SUITABLE_YET'],
    ],
  ])('%s', (_, who, where, obstacles) => {
    expect(matchOf(seeker(who), place(where), TODAY).obstacles).toEqual(obstacles);
  });
});

describe('What is listed', () => {
  type Row = [string, Partial<Seeker>, Parameters<typeof place>[0], AskedOfWorkplaces, boolean];
  const far = { latitude: 52.35, longitude: 6.8 };
  const farther = { latitude: 52.35, longitude: 6.81 };

  test.each<Row>([
    ['a place without obstacles', {}, {}, {}, true],
    ['a full place', {}, { freePlaces: 0 }, {}, false],
    ['a full place when that does not matter', {}, { freePlaces: 0 }, { free: false }, true],
    ['a full place with the condition lifted', {}, { freePlaces: 0 }, { free: null }, true],
    ['another rung', { rung: 1 }, {}, {}, false],
    ['another rung when it is asked', { rung: 1 }, {}, { rung: [3] }, true],
    ['another rung with the condition lifted', { rung: 1 }, {}, { rung: null }, true],
    ['the own rung when others are asked', {}, {}, { rung: [4, 5] }, false],
    ['another work area', {}, { workArea: 'CARE' }, {}, false],
    ['another work area when it is asked', {}, { workArea: 'CARE' }, { workArea: ['CARE'] }, true],
    ['another work area with the condition lifted', {}, { workArea: 'CARE' }, { workArea: null }, true],
    ['a chosen work area when others are asked', {}, {}, { workArea: ['CARE'] }, false],
    ['an unsuitable place', {}, { asks: { 1: 4, 2: 4 } }, {}, false],
    ['an unsuitable place when it is asked', {}, { asks: { 1: 4, 2: 4 } }, { verdict: ['UNSUITABLE'] }, true],
    ['an unsuitable place with the condition lifted', {}, { asks: { 1: 4, 2: 4 } }, { verdict: null }, true],
    ['a suitable place when others are asked', {}, {}, { verdict: ['TRAINABLE'] }, false],
    ['a place that is out of use', {}, { wanted: false }, {}, false],
    ['a place that is out of use, of the dream', { dreamWorkArea: 'GREEN' }, { wanted: false }, {}, false],
    ['9.5 km within 10 km', {}, { at: far }, { withinKm: 10 }, true],
    ['10.2 km within 10 km', {}, { at: farther }, { withinKm: 10 }, false],
    ['an unknown distance within 10 km', {}, { at: null }, { withinKm: 10 }, false],
    ['an unknown distance', {}, { at: null }, {}, true],
  ])('%s', (_, who, where, asked, listed) => {
    expect(isListed(matchOf(seeker(who), place(where), TODAY), workplaceConditions(asked))).toBe(listed);
  });

  const dream = { workArea: 'ART', rung: 5, freePlaces: 0, asks: { 1: 4, 2: 4 } };
  test.each<[string, AskedOfWorkplaces, boolean]>([
    ['always, whatever it would take', {}, true],
    ['not when it is not asked', { dreamArea: false }, false],
    ['not when a place must be free', { free: true }, false],
    ['not when another rung is asked', { rung: [2, 3] }, false],
    ['not when another work area is asked', { workArea: ['GREEN'] }, false],
    ['not when another verdict is asked', { verdict: ['SUITABLE', 'TRAINABLE'] }, false],
    ['not when it is too far', { withinKm: 1 }, false],
  ])('the area of the dream job: %s', (_, asked, listed) => {
    expect(isListed(matchOf(seeker(), place(dream), TODAY), workplaceConditions(asked))).toBe(listed);
  });

  test.each<[string, Partial<Seeker>, Parameters<typeof place>[0], AskedOfCandidates, boolean]>([
    ['a candidate without obstacles', {}, {}, {}, true],
    ['a candidate on the rung below', { rung: 2 }, { rung: 3 }, {}, true],
    ['a candidate two rungs below', { rung: 1 }, { rung: 3 }, {}, false],
    ['a candidate two rungs below when that is asked', { rung: 1 }, { rung: 3 }, { rung: [1] }, true],
    ['a candidate without a rung', { rung: null }, {}, {}, true],
    ['a candidate without a rung when one is asked', { rung: null }, {}, { rung: [2] }, false],
    ['who chose other work', { chosenWorkAreas: ['CARE'] }, {}, {}, false],
    ['who chose other work, asked', { chosenWorkAreas: ['CARE'] }, {}, { choseWorkArea: false }, true],
    ['who dreams of it', { chosenWorkAreas: ['CARE'], dreamWorkArea: 'GREEN' }, {}, {}, true],
    [
      'who dreams of it but must have chosen it',
      { chosenWorkAreas: ['CARE'], dreamWorkArea: 'GREEN' },
      {},
      { choseWorkArea: true },
      false,
    ],
    ['who chose nothing', { chosenWorkAreas: [] }, {}, { choseWorkArea: true }, true],
    ['a workplace that is full', {}, { freePlaces: 0 }, {}, false],
    ['who is not in the caseload', { wanted: false }, {}, {}, false],
  ])('%s', (_, who, where, asked, listed) => {
    expect(isListed(matchOf(seeker(who), place(where), TODAY), candidateConditions(asked))).toBe(listed);
  });
});
