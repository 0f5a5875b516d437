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

const DONE: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
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
    SIGN_IN: 'geprobeerd om binnen te komen',
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
    SIGN_IN: 'tried to come in',
  },
};

const FRAMES = {
  nl: {
    done: 'Op {day} om {time} heeft {who} {what}.',
    reader: 'Op {day} om {time} hebt u zelf {what}.',
    stopped: 'Dat is niet doorgegaan.',
    emergency: 'Dat kon omdat het dossier was geopend in een noodsituatie.',
    reason: 'Reden: {reason}.',
  },
  en: {
    done: 'On {day} at {time} {who} {what}.',
    reader: 'On {day} at {time} you {what} yourself.',
    stopped: 'It did not go through.',
    emergency: 'That was possible because the file was open in an emergency.',
    reason: 'Reason: {reason}.',
  },
} as const;

/** A line of the access log in plain words (B1), for the one whom it is about or for an auditor. */
export function sentenceOf(line: Line, who: Who, whose: Whose, locale: Locale): string {
  const frames = FRAMES[locale];
  const key = line.event === 'CHANGE' ? line.action : line.event;
  const what = fill(DONE[locale][key] ?? '', { file: fileOf(whose, locale) });
  const told = fill(who.reader ? frames.reader : frames.done, {
    ...moment(line.recordedAt, locale),
    who: nameOf(who, locale),
    what,
  });
  const refused = line.outcome !== 'DONE' && line.event !== 'SIGN_IN';
  return [
    told,
    ...(line.outcome !== 'DONE' ? [frames.stopped] : []),
    ...(line.emergency && line.event !== 'EMERGENCY' ? [frames.emergency] : []),
    ...(who.reader || line.event === 'SIGN_IN' || refused
      ? []
      : [fill(frames.reason, { reason: PURPOSES[line.purpose][locale] })]),
  ].join(' ');
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
