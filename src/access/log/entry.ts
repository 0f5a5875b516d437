import { newId } from '../../graph/ids.js';
import type { Viewer } from '../viewer.js';
import { reasonOf } from './purpose.js';
import type { LogAction, LogEvent, LogOutcome, LookingGround, Purpose } from './words.js';

/** What a request says of itself: the same in each row that it leaves. */
export interface Head {
  readonly requestId: string;
  /** Address of the client. */
  readonly client: string | undefined;
  /** The header `x-purpose`. */
  readonly purpose: string | undefined;
  readonly operation: string | null | undefined;
  /** SHA-256 of the document's text, hex. */
  readonly documentHash: string | undefined;
}

/** What one row tells beside who asked. */
export interface Told {
  readonly event: LogEvent;
  readonly action: LogAction;
  readonly outcome: LogOutcome;
  /** The participants that the answer shows. */
  readonly participants?: readonly string[];
  /** Keys that lead to further participants: their own, or those of their trajectories. */
  readonly about?: readonly string[];
  readonly found?: number | undefined;
  readonly subject?: { readonly type: string; readonly id: string } | undefined;
}

/** A row of the access log, as it is written. */
export interface Entry {
  readonly id: string;
  readonly recorded_at: string;
  readonly event: LogEvent;
  readonly action: LogAction;
  readonly outcome: LogOutcome;
  readonly user_key: string | null;
  readonly professional_id: string | null;
  readonly viewer_participant_id: string | null;
  readonly roles: readonly string[];
  readonly organization_id: string | null;
  readonly purpose: Purpose;
  readonly ground: LookingGround;
  readonly participants: readonly string[];
  readonly about: readonly string[] | null;
  /** All files that the viewer opened in an emergency; the database keeps those that were shown. */
  readonly opened: readonly string[];
  readonly found: number | null;
  readonly object_type: string | null;
  readonly object_id: string | null;
  readonly operation: string | null;
  readonly document_hash: string | null;
  readonly request_id: string;
  readonly client: string | null;
}

/** The row of what a viewer did or tried; without a viewer, that somebody was not let in. */
export function entryOf(told: Told, head: Head, viewer: Viewer | undefined, now: Date): Entry {
  const shown = new Set([...(told.participants ?? []), ...(told.about ?? [])]);
  const opened = viewer?.opened.filter((participant) => shown.has(participant)) ?? [];
  const emergency = told.event === 'EMERGENCY' || opened.length > 0;
  return {
    id: newId(),
    recorded_at: now.toISOString(),
    event: told.event,
    action: told.action,
    outcome: told.outcome,
    user_key: storable(viewer?.key),
    professional_id: viewer?.professionalId ?? null,
    viewer_participant_id: viewer?.participantId ?? null,
    roles: viewer?.roles ?? [],
    organization_id: viewer?.organizationId ?? null,
    ...reasonOf(head.purpose, viewer?.roles ?? [], emergency),
    participants: told.participants ?? [],
    about: told.about && told.about.length > 0 ? told.about : null,
    opened: viewer?.opened ?? [],
    found: told.found ?? null,
    object_type: told.subject?.type ?? null,
    object_id: told.subject?.id ?? null,
    operation: safeName(head.operation),
    document_hash: head.documentHash ?? null,
    request_id: head.requestId,
    client: storable(head.client),
  };
}

const MAX_TEXT = 300;

/** Text that the database can store; one that it cannot would take all rows of its batch with it. */
const storable = (text: string | undefined): string | null =>
  text === undefined ? null : text.toWellFormed().replaceAll('\u0000', '').slice(0, MAX_TEXT);

const NAME = /^[A-Za-z_]\w{0,63}$/;
const DATE_OR_NUMBER = /\d{4}/;

/** The client chooses the name of an operation: a long one, or one with a year or a number in it, is left out. */
export const safeName = (name: string | null | undefined): string | null =>
  name && NAME.test(name) && !DATE_OR_NUMBER.test(name) ? name : null;
