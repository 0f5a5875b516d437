import { expect, test } from '@jest/globals';
import { type Line, sentenceOf, type Who } from '../../../src/access/log/sentence.js';

const look: Line = {
  recordedAt: new Date('2026-11-03T13:05:00Z'),
  event: 'READ',
  action: 'R',
  outcome: 'DONE',
  purpose: 'GUIDANCE',
  emergency: false,
};
const femke: Who = {
  role: 'JOB_COACH',
  name: 'Femke de Boer',
  organization: 'De Werkplaats',
  own: true,
  reader: false,
};
const colleague: Who = { ...femke, name: 'Anna Smit', own: false };
const municipality: Who = {
  role: 'MUNICIPALITY',
  name: undefined,
  organization: 'Gemeente Almelo',
  own: false,
  reader: false,
};
const auditor: Who = { role: 'AUDITOR', name: undefined, organization: undefined, own: false, reader: false };
const nobody: Who = { ...auditor, role: undefined };
const self: Who = { ...auditor, role: 'PARTICIPANT', reader: true };

test.each<[Partial<Line>, Who, string]>([
  [{}, femke, 'heeft uw jobcoach Femke de Boer uw dossier bekeken. Reden: begeleiding.'],
  [{}, colleague, 'heeft jobcoach Anna Smit uw dossier bekeken. Reden: begeleiding.'],
  [{ event: 'SEARCH' }, femke, 'heeft uw jobcoach Femke de Boer uw dossier bekeken in een lijst. Reden: begeleiding.'],
  [
    { purpose: 'COMMISSION' },
    municipality,
    'heeft iemand van Gemeente Almelo uw dossier bekeken. Reden: verantwoording aan de gemeente.',
  ],
  [{ purpose: 'AUDIT' }, auditor, 'heeft iemand als auditor uw dossier bekeken. Reden: controle.'],
  [
    { emergency: true, purpose: 'EMERGENCY' },
    colleague,
    'heeft jobcoach Anna Smit uw dossier bekeken. Dat kon omdat het dossier was geopend in een noodsituatie. Reden: noodsituatie.',
  ],
  [
    { event: 'EMERGENCY', action: 'C', emergency: true, purpose: 'EMERGENCY' },
    colleague,
    'heeft jobcoach Anna Smit uw dossier geopend in een noodsituatie. Reden: noodsituatie.',
  ],
  [
    { event: 'CHANGE', action: 'U' },
    femke,
    'heeft uw jobcoach Femke de Boer uw dossier gewijzigd. Reden: begeleiding.',
  ],
  [
    { event: 'CHANGE', action: 'C', outcome: 'REFUSED' },
    femke,
    'heeft uw jobcoach Femke de Boer geprobeerd uw dossier te wijzigen. Dat is niet doorgegaan.',
  ],
  [{ event: 'EXPORT' }, femke, 'heeft uw jobcoach Femke de Boer een kopie gemaakt van uw dossier. Reden: begeleiding.'],
  [{ event: 'EXPORT', purpose: 'OWN_FILE' }, self, 'hebt u zelf een kopie gemaakt van uw dossier.'],
  [{ event: 'LOG', purpose: 'OWN_FILE' }, self, 'hebt u zelf bekeken wie uw dossier heeft gezien.'],
])('%j is told to the participant: %#', (line, who, told) => {
  expect(sentenceOf({ ...look, ...line }, who, 'READER', 'nl')).toBe(`Op 3 november 2026 om 14:05 ${told}`);
});

test.each<[number, string]>([
  [0, 'gegevens zonder deelnemer'],
  [1, 'het dossier van 1 deelnemer'],
  [50, 'de dossiers van 50 deelnemers'],
])('of %i files is told to the auditor', (files, told) => {
  expect(sentenceOf(look, femke, files, 'nl')).toContain(` ${told} bekeken.`);
});

test('somebody who was not let in', () => {
  const line = { ...look, event: 'SIGN_IN', action: 'E', outcome: 'REFUSED' } as const;
  expect(sentenceOf(line, nobody, 0, 'en')).toBe(
    'On 3 November 2026 at 14:05 somebody who was not signed in tried to come in. It did not go through.',
  );
});

test('the same in English', () => {
  expect(sentenceOf(look, femke, 'READER', 'en')).toBe(
    'On 3 November 2026 at 14:05 your job coach Femke de Boer looked at your file. Reason: guidance.',
  );
  expect(sentenceOf({ ...look, event: 'LOG' }, self, 'READER', 'en')).toBe(
    'On 3 November 2026 at 14:05 you looked up who saw your file yourself.',
  );
});
