import { type EntityClass, Reference } from '@mikro-orm/core';
import { Fault } from '../../graph/fault.js';
import { ID_TYPES, type IdPrefix, parseId } from '../../graph/ids.js';
import type { Result } from '../../graph/mutate.js';
import { Refused, refusal } from '../../graph/refusal.js';
import { requireText } from '../../graph/required.js';
import type { Work } from '../../graph/unit-of-work.js';
import { Participant } from '../participant/participant.entity.js';
import { Remark } from './remark.entity.js';
import type { RemarkAddInput } from './remark.inputs.js';

const PATH = ['input', 'aboutId'];

/** A record, and the participant whom it concerns. */
export interface Concerned {
  readonly aboutType: IdPrefix;
  readonly aboutId: string;
  readonly participantId: string;
}

/** What a remark is about. @throws Fault `BAD_ID`; Refused `NOT_FOUND`, `NOT_ABOUT_PARTICIPANT` */
export async function recordToRemark(work: Work, { aboutId }: RemarkAddInput): Promise<Concerned> {
  const parsed = parseId(aboutId);
  if (!parsed) throw new Fault('BAD_ID', { expected: 'Node', prefix: '…' });
  const { class: entity } = work.em.getMetadata().getByClassName(ID_TYPES[parsed.prefix]);
  const record = await work.find(entity as EntityClass<object>, parsed.uuid, PATH);
  const participantId = await ownerOf(record);
  if (!participantId) throw new Refused([refusal('NOT_ABOUT_PARTICIPANT', PATH)]);
  return { aboutType: parsed.prefix, aboutId: parsed.uuid, participantId };
}

/** The relations that lead to the participant, nearest first. */
const TOWARDS = ['participant', 'trajectory', 'phasePeriod'] as const;

/** The participant whom a record concerns; null when it is about nobody, such as a workplace. */
async function ownerOf(record: object): Promise<string | null> {
  if (record instanceof Participant) return record.id;
  for (const relation of TOWARDS) {
    const next = (record as Readonly<Record<string, unknown>>)[relation];
    if (next instanceof Reference) return ownerOf(await next.loadOrFail());
  }
  return null;
}

/** Adds a remark today. @throws Refused `VALUE_MISSING` */
export async function addRemark(work: Work, { text }: RemarkAddInput, concerned: Concerned): Promise<Result> {
  requireText(text, ['input', 'text']);
  const { participantId: participant, aboutType, aboutId } = concerned;
  const remark = work.em.create(Remark, {
    participant,
    aboutType,
    aboutId,
    text: text.trim(),
    on: work.today,
    writtenBy: work.viewer.professionalId ?? null,
    recordedAt: work.now,
  });
  work.event('participant.remarkAdd', participant, { remarkId: remark.id });
  return { participant, remark: remark.id };
}
