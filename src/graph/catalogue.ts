import { FAULTS } from './faults.js';
import { fill, type Locale, type Params, type Vocabulary, type Words } from './words.js';

/** Refusals that every mutation can give; they belong to no module. */
export const COMMON_MESSAGES = {
  NOT_IN_CASELOAD: {
    nl: 'U begeleidt deze deelnemer niet; vraag het de jobcoach of de teamleider.',
    en: 'You do not guide this participant; ask the job coach or the team lead.',
  },
  NOT_FOUND: {
    nl: 'Dit bestaat niet, of u mag het niet zien.',
    en: 'This does not exist, or you may not see it.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    nl: 'Deze sleutel is al gebruikt voor een andere invoer.',
    en: 'This key was used before with other input.',
  },
  VERSION_CONFLICT: {
    nl: 'Iemand heeft dit intussen gewijzigd; de versie is nu {currentVersion}. Bekijk de wijziging en probeer het opnieuw.',
    en: 'Somebody changed this in the meantime; its version is now {currentVersion}. Look at the change and try again.',
  },
  BSN_NOT_ALLOWED: {
    nl: 'In deze tekst staat een getal dat een BSN kan zijn. Een BSN bewaren we niet.',
    en: 'This text holds a number that may be a citizen service number (BSN). We do not store those.',
  },
  VALUE_TOO_LONG: {
    nl: 'Deze tekst is langer dan {max} tekens.',
    en: 'This text is longer than {max} characters.',
  },
  VALUE_MISSING: {
    nl: 'Hier is een antwoord nodig.',
    en: 'An answer is needed here.',
  },
  VALUE_OUT_OF_RANGE: {
    nl: 'Dit getal is niet mogelijk. Kies van {min} tot en met {max}.',
    en: 'This number is not possible. Choose from {min} to {max}.',
  },
  DATE_IN_FUTURE: {
    nl: 'De datum {day} ligt in de toekomst.',
    en: 'The day {day} lies in the future.',
  },
  DATE_TOO_OLD: {
    nl: 'De datum {day} ligt te ver terug: hoogstens {days} dagen.',
    en: 'The day {day} lies too far back: at most {days} days.',
  },
  STATE_NOT_POSSIBLE: {
    nl: 'Dit kan niet van {from} naar {to}.',
    en: 'This cannot go from {from} to {to}.',
  },
} satisfies Vocabulary;

const messages = new Map<string, Words>(Object.entries(COMMON_MESSAGES));
const enums = new Map<string, { description: string; values: Vocabulary }>();

/** Adds a module's messages. @throws when a code already has other words: one code means one thing in the whole graph. */
export function addMessages(vocabulary: Vocabulary): void {
  for (const [code, words] of Object.entries(vocabulary)) {
    const known = messages.get(code);
    if (known && known.en !== words.en) throw new Error(`Message ${code} stands in the catalogue with other words.`);
    messages.set(code, words);
  }
}

/** The words of a code. @throws when the catalogue lacks it, which is a bug. */
export function messageWords(code: string): Words {
  const words = messages.get(code) ?? (FAULTS as Vocabulary)[code];
  if (!words) throw new Error(`No message for code ${code}.`);
  return words;
}

/** The sentence of a code in one language, its places filled. */
export function message(code: string, locale: Locale, params?: Params): string {
  return fill(messageWords(code)[locale], params);
}

/** Every code with its words, for the documentation and the tests that hold it complete. */
export const allMessages = (): ReadonlyMap<string, Words> => messages;

/** Remembers the words of a closed set for `enumLabels`. */
export function addEnumWords(name: string, description: string, values: Vocabulary): void {
  enums.set(name, { description, values });
}

/** Every closed set of the graph with its words. */
export const allEnumWords = (): ReadonlyMap<string, { description: string; values: Vocabulary }> => enums;
