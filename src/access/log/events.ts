import type { LogAction, LogEvent } from './words.js';

/** What a mutation does, by the last word of its name; every other one changes something that was there. */
const ACTIONS: Readonly<Record<string, LogAction>> = {
  Register: 'C',
  Receive: 'C',
  Record: 'C',
  Import: 'C',
  Add: 'C',
  Assess: 'C',
  Start: 'C',
  Sign: 'C',
  Award: 'C',
  Share: 'C',
  Give: 'C',
  Request: 'C',
  Fit: 'C',
  Export: 'R',
  Anonymize: 'D',
  Run: 'D',
  Open: 'E',
};

/** Mutations that are more than a change. */
const EVENTS: Readonly<Record<string, LogEvent>> = {
  participantExport: 'EXPORT',
  emergencyAccessOpen: 'EMERGENCY',
};

/** C, R, U, D or E of a mutation: `participantRegister` → C. */
export function actionOf(mutation: string): LogAction {
  const [last = ''] = /[A-Z][a-z]*$/.exec(mutation) ?? [];
  return ACTIONS[last] ?? 'U';
}

/** The event that a mutation is. */
export const eventOf = (mutation: string): LogEvent => EVENTS[mutation] ?? 'CHANGE';
