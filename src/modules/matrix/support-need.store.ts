import type { Day } from '../../graph/day.js';
import type { Work } from '../../graph/unit-of-work.js';
import type { OpenNeed } from './need-effects.js';
import type { Need } from './needs.js';
import { SupportNeed, SupportNeedChange } from './support-need.entity.js';

/** A stored need as the rules see it. */
export function needOf(row: SupportNeed): Need {
  const { id, domain, status, since, urgency, urgentSince, openedOn, improved } = row;
  return { id, domain, status, since, urgency, urgentSince, openedOn, improved, openedBy: row.measurement?.id ?? null };
}

/** What the rules can change of a need, as properties of its row. */
export function propertiesOf({ status, since, urgency, urgentSince, openedOn, improved, openedBy }: Need) {
  return { status, since, urgency, urgentSince, openedOn, improved, measurement: openedBy };
}

/** When and why a need changed; what was measured has no author. */
export interface ChangeNote {
  readonly on: Day;
  readonly measured?: boolean;
  readonly note?: string | null;
}

/** Keeps how the need stands now in its history. */
export function noteChange(work: Work, need: SupportNeed, { on, measured = false, note = null }: ChangeNote): void {
  const { status, urgency } = need;
  const author = measured ? null : work.viewer.professionalId;
  work.em.create(SupportNeedChange, { need, status, urgency, on, author, note, recordedAt: work.now });
}

/** Stores a new need with the first line of its history and its event. */
export function openedNeed(work: Work, participantId: string, need: Omit<OpenNeed, 'effect'>): SupportNeed {
  const { openedOn, openedBy, ...rest } = need;
  const row = work.em.create(SupportNeed, {
    ...rest,
    participant: participantId,
    openedOn,
    since: openedOn,
    urgentSince: openedOn,
    measurement: openedBy,
    improved: false,
    recordedAt: work.now,
  });
  noteChange(work, row, { on: openedOn, measured: openedBy !== null });
  work.event('supportNeed.open', row.id, { participantId });
  return row;
}
