import { isDay } from '../../graph/day.js';
import type { Signal, SignalPlace } from './signals.js';
import { SIGNAL_CODES, SIGNAL_SEVERITIES, type SignalCode, type SignalSeverity } from './vocabulary.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The place of a signal in a list, for the page after it. Signals are not stored and go when they are attended to, so the
 * cursor holds the whole place; it was all on the page that it came with.
 */
export function cursorOf({ dueOn, severity, code, about }: Signal): string {
  return Buffer.from([dueOn, severity, code, about.id].join(' ')).toString('base64url');
}

/** The place that a cursor names; undefined when it is none of ours. */
export function placeOf(cursor: string): SignalPlace | undefined {
  const [dueOn = '', severity = '', code = '', id = '', ...rest] = Buffer.from(cursor, 'base64url')
    .toString()
    .split(' ');
  const known = isDay(dueOn) && Object.hasOwn(SIGNAL_SEVERITIES, severity) && Object.hasOwn(SIGNAL_CODES, code);
  if (!known || !UUID.test(id) || rest.length > 0) return undefined;
  return { dueOn, severity: severity as SignalSeverity, code: code as SignalCode, about: { id } };
}
