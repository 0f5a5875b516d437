import { fill, type Locale } from '../../graph/words.js';
import { ROLES, type Role } from '../vocabulary.js';
import { type LogAction, type LogEvent, type LogOutcome, PURPOSES, type Purpose } from './words.js';

/** What a line tells. */
export interface Line {
  readonly recordedAt: Date;
  readonly event: LogEvent;
  readonly action: LogAction;
  readonly outcome: LogOutcome;
  readonly purpose: Purpose;
  readonly emergency: boolean;
}

/** Who it was, as far as that is known. */
export interface Who {
  readonly role: Role | undefined;
  readonly name: string | undefined;
  readonly organization: string | undefined;
  /** Whether it is a job coach of the one who reads. */
  readonly own: boolean;
  /** Whether it is the one who reads. */
  readonly reader: boolean;
}

/** Whose file: that of the one who reads, or how many. */
export type Whose = 'READER' | number;

type Phrases = Readonly<Record<Locale, Readonly<Partial<Record<LogEvent | LogAction, string>>>>>;

/** What somebody did, by event; a change by its action. */
const DONE: Phrases = {
  nl: {
    READ: '{file} bekeken',
    SEARCH: '{file} bekeken in een lijst',
    C: 'iets toegevoegd aan {file}',
    U: '{file} gewijzigd',
    D: 'iets verwijderd uit {file}',
    E: '{file} gewijzigd',
    EXPORT: 'een kopie gemaakt van {file}',
    EMERGENCY: '{file} geopend in een noodsituatie',
    LOG: 'bekeken wie {file} heeft gezien',
  },
  en: {
    READ: 'looked at {file}',
    SEARCH: 'looked at {file} in a list',
    C: 'added something to {file}',
    U: 'changed {file}',
    D: 'removed something from {file}',
    E: 'changed {file}',
    EXPORT: 'made a copy of {file}',
    EMERGENCY: 'opened {file} in an emergency',
    LOG: 'looked up who saw {file}',
  },
};

/** What somebody tried, and did not get done. */
const TRIED: Phrases = {
  nl: {
    READ: 'geprobeerd {file} te bekijken',
    SEARCH: 'geprobeerd {file} te bekijken in een lijst',
    CHANGE: 'geprobeerd {file} te wijzigen',
    EXPORT: 'geprobeerd een kopie te maken van {file}',
    EMERGENCY: 'geprobeerd {file} te openen in een noodsituatie',
    LOG: 'geprobeerd te zien wie {file} heeft bekeken',
    SIGN_IN: 'geprobeerd binnen te komen',
  },
  en: {
    READ: 'tried to look at {file}',
    SEARCH: 'tried to look at {file} in a list',
    CHANGE: 'tried to change {file}',
    EXPORT: 'tried to make a copy of {file}',
    EMERGENCY: 'tried to open {file} in an emergency',
    LOG: 'tried to look up who saw {file}',
    SIGN_IN: 'tried to come in',
  },
};

const FRAMES = {
  nl: {
    other: 'Op {day} om {time} heeft {who} {what}.',
    reader: 'Op {day} om {time} hebt u zelf {what}.',
    stopped: 'Dat is niet doorgegaan.',
    emergency: 'Dat kon omdat het dossier was geopend in een noodsituatie.',
    reason: 'Reden: {reason}.',
  },
  en: {
    other: 'On {day} at {time} {who} {what}.',
    reader: 'On {day} at {time} you {what} yourself.',
    stopped: 'It did not go through.',
    emergency: 'That was possible because the file was open in an emergency.',
    reason: 'Reason: {reason}.',
  },
} as const;

/** A line of the access log in plain words (B1), for the one whom it is about or for an auditor. */
export function sentenceOf(line: Line, who: Who, whose: Whose, locale: Locale): string {
  const { event, purpose } = line;
  const frames = FRAMES[locale];
  const isDone = line.outcome === 'DONE';
  const what = fill(phrase(line)[locale], { file: fileOf(whose, locale) });
  const when = moment(line.recordedAt, locale);
  return [
    fill(who.reader ? frames.reader : frames.other, { ...when, who: nameOf(who, locale), what }),
    ...(isDone ? [] : [frames.stopped]),
    ...(line.emergency && event !== 'EMERGENCY' ? [frames.emergency] : []),
    ...(isDone && !who.reader ? [fill(frames.reason, { reason: PURPOSES[purpose][locale] })] : []),
  ].join(' ');
}

function phrase({ event, action, outcome }: Line): Readonly<Record<Locale, string>> {
  const [phrases, key] =
    outcome === 'DONE' ? ([DONE, event === 'CHANGE' ? action : event] as const) : ([TRIED, event] as const);
  return { nl: phrases.nl[key] ?? '', en: phrases.en[key] ?? '' };
}

function fileOf(whose: Whose, locale: Locale): string {
  if (whose === 'READER') return locale === 'nl' ? 'uw dossier' : 'your file';
  if (whose === 0) return locale === 'nl' ? 'gegevens zonder deelnemer' : 'data of no participant';
  if (whose === 1) return locale === 'nl' ? 'het dossier van 1 deelnemer' : 'the file of 1 participant';
  return locale === 'nl' ? `de dossiers van ${whose} deelnemers` : `the files of ${whose} participants`;
}

function nameOf({ role, name, organization, own }: Who, locale: Locale): string {
  const dutch = locale === 'nl';
  const title = role && ROLES[role][locale].toLowerCase();
  if (title && name) return `${own ? (dutch ? 'uw ' : 'your ') : ''}${title} ${name}`;
  if (organization) return dutch ? `iemand van ${organization}` : `somebody of ${organization}`;
  if (title) return dutch ? `iemand als ${title}` : `somebody as ${title}`;
  return dutch ? 'iemand die niet was aangemeld' : 'somebody who was not signed in';
}

/** Day and time in Amsterdam: 3 november 2026, 14:05. */
function moment(at: Date, locale: Locale): { day: string; time: string } {
  const language = locale === 'nl' ? 'nl-NL' : 'en-GB';
  const timeZone = 'Europe/Amsterdam';
  return {
    day: at.toLocaleDateString(language, { timeZone, day: 'numeric', month: 'long', year: 'numeric' }),
    time: at.toLocaleTimeString(language, { timeZone, hour: '2-digit', minute: '2-digit' }),
  };
}
