import type { Need } from '../../src/modules/matrix/needs.js';

/** An open, normal need on housing of 1 November, opened by hand; the rest by choice. */
export function need(change: Partial<Need> = {}): Need {
  return {
    id: 'n1',
    domain: 'HOUSING',
    status: 'OPEN',
    since: '2026-11-01',
    urgency: 'NORMAL',
    urgentSince: '2026-11-01',
    openedOn: '2026-11-01',
    openedBy: null,
    improved: false,
    ...change,
  };
}
