import type { Result } from '../../graph/mutate.js';
import { refuseIf } from '../../graph/refusal.js';
import { expectVersion, type Work } from '../../graph/unit-of-work.js';
import { hiddenRefusals, isDomainHidden } from '../instrument/hidden.js';
import type { MatrixDomain } from '../instrument/vocabulary.js';
import { Participant } from '../participant/participant.entity.js';
import { changedNeed, needChangeRefusals, openNeedRefusals } from './need-changes.js';
import { DOMAIN_NEED_KINDS, type Need } from './needs.js';
import { rulesOf } from './rules.find.js';
import { SupportNeed } from './support-need.entity.js';
import type { SupportNeedChangeInput, SupportNeedOpenInput } from './support-need.inputs.js';
import { needOf, noteChange, openedNeed, propertiesOf } from './support-need.store.js';

/** The need to change, locked after its participant. @throws Refused `NOT_FOUND` */
export async function needToChange(work: Work, { supportNeedId: id }: SupportNeedChangeInput): Promise<SupportNeed> {
  const path = ['input', 'supportNeedId'];
  await work.lock(Participant, await work.participantOf(SupportNeed, id, path), path);
  return work.lock(SupportNeed, id, path);
}

/** Opens a need by hand (domain.md §5). @throws Refused `DOMAIN_HIDDEN`, else `NEED_ALREADY_OPEN` */
export async function openNeed(work: Work, input: SupportNeedOpenInput, participant: Participant): Promise<Result> {
  const { domain, kind, description, helpFrom } = input;
  refuseIf(hiddenRefusals(domain, { viewer: work.viewer, participantId: participant.id }, ['input', 'domain']));
  refuseIf(openNeedRefusals(domain, await needsOf(work, participant)));
  const need = openedNeed(work, participant.id, {
    domain,
    kind: kind ?? DOMAIN_NEED_KINDS[domain],
    status: 'OPEN',
    urgency: 'NORMAL',
    openedOn: work.today,
    openedBy: null,
  });
  work.em.assign(need, { description, helpFrom });
  return { supportNeed: need.id };
}

/** Changes a need by hand (domain.md §5). @throws Refused every reason of `needChangeRefusals` at once */
export async function changeNeed(work: Work, input: SupportNeedChangeInput, row: SupportNeed): Promise<Result> {
  expectVersion(row, input.expectedVersion);
  const participant = await row.participant.loadOrFail();
  const { needs: rules } = await rulesOf(participant);
  const need = needOf(row);
  const needs = await needsOf(work, participant);
  const hides = (domain: MatrixDomain) => isDomainHidden(domain, work.viewer, participant.id);
  refuseIf(needChangeRefusals({ need, needs, today: work.today, hides }, input, rules));
  const changed = changedNeed(need, input, work.today);
  work.em.assign(row, { ...propertiesOf(changed), ...detailsOf(input, row, changed), version: row.version + 1 });
  const note = [input.motivation, input.reason, input.note].filter((words) => words?.trim()).join('\n') || null;
  if (note || changed.status !== need.status || changed.urgency !== need.urgency) {
    noteChange(work, row, { on: work.today, note });
  }
  work.event('supportNeed.change', row.id, { participantId: participant.id });
  return { supportNeed: row.id };
}

async function needsOf(work: Work, participant: Participant): Promise<Need[]> {
  return (await work.em.find(SupportNeed, { participant: participant.id })).map(needOf);
}

/** What no rule looks at; day to ask again and party belong to their state. */
function detailsOf({ kind, description, helpFrom, ...input }: SupportNeedChangeInput, row: SupportNeed, after: Need) {
  return {
    kind: kind ?? row.kind,
    description: description === undefined ? row.description : description,
    helpFrom: helpFrom === undefined ? row.helpFrom : helpFrom,
    askAgainOn: after.status === 'DECLINED' ? (input.askAgainOn ?? row.askAgainOn) : null,
    party: after.status === 'ELSEWHERE' ? (input.party ?? row.party) : null,
  };
}
