import { defineEntity, p } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { idColumn, recordedAtColumn } from '../../graph/columns.js';
import { enumType } from '../../graph/enums.js';
import { DateTimeScalar, Uuid } from '../../graph/scalars.js';
import { RoleEnum } from '../enums.js';
import type { Role } from '../vocabulary.js';
import {
  LOG_ACTIONS,
  LOG_EVENTS,
  LOG_OUTCOMES,
  LOOKING_GROUNDS,
  type LogAction,
  type LogEvent,
  type LogOutcome,
  type LookingGround,
  PURPOSES,
  type Purpose,
} from './words.js';

export const LogEventEnum = enumType('LogEvent', 'What happened, by NEN 7513.', LOG_EVENTS);
export const LogActionEnum = enumType('LogAction', 'The kind of action, by NEN 7513.', LOG_ACTIONS);
export const LogOutcomeEnum = enumType('LogOutcome', 'How what somebody tried ended.', LOG_OUTCOMES);
export const PurposeEnum = enumType('Purpose', 'What somebody looks for; the header `x-purpose` says it.', PURPOSES);
export const LookingGroundEnum = enumType('LookingGround', 'By what right somebody looks.', LOOKING_GROUNDS);

const codes = <C extends string>(words: Readonly<Record<C, unknown>>): C[] => Object.keys(words) as C[];
const uuids = () => p.array().$type<string[]>().columnType('uuid[]');

/** Ids only, and no relations: a row outlives what it is about. It is written by `write.sql.ts` and never changed. */
const AccessLogEntrySchema = defineEntity({
  name: 'AccessLogEntry',
  tableName: 'access_log',
  properties: {
    id: idColumn(),
    recordedAt: recordedAtColumn(),
    event: p.enum(codes<LogEvent>(LOG_EVENTS)),
    action: p.enum(codes<LogAction>(LOG_ACTIONS)),
    outcome: p.enum(codes<LogOutcome>(LOG_OUTCOMES)),
    userKey: p.text().nullable(),
    professionalId: p.uuid().nullable(),
    viewerParticipantId: p.uuid().nullable(),
    roles: p.array().$type<Role[]>(),
    organizationId: p.uuid().nullable(),
    purpose: p.enum(codes<Purpose>(PURPOSES)),
    ground: p.enum(codes<LookingGround>(LOOKING_GROUNDS)),
    /** Those whom the answer showed, or whose file was changed. */
    participants: uuids(),
    /** Those of them whose file was shown because it was opened in an emergency. */
    opened: uuids(),
    found: p.integer().nullable(),
    objectType: p.text().nullable(),
    objectId: p.uuid().nullable(),
    operation: p.text().nullable(),
    documentHash: p.text().nullable(),
    requestId: p.uuid(),
    client: p.text().nullable(),
  },
  indexes: [{ properties: ['recordedAt', 'id'] }, { properties: ['userKey', 'recordedAt', 'id'] }],
});

@ObjectType({
  description:
    'A line of the access log (logboek), by NEN 7513: who did or tried what, when and why. What is not your business in it is null.',
})
export class AccessLogEntry extends AccessLogEntrySchema.class {
  @Field(() => Uuid, { description: 'The id of the line.' })
  declare id: string;

  @Field(() => DateTimeScalar, { description: 'When it was.' })
  declare recordedAt: Date;

  @Field(() => LogEventEnum, { description: 'What happened.' })
  declare event: LogEvent;

  @Field(() => LogActionEnum, { description: 'The kind of action.' })
  declare action: LogAction;

  @Field(() => LogOutcomeEnum, { description: 'How it ended.' })
  declare outcome: LogOutcome;

  @Field(() => [RoleEnum], { description: 'What the user was here at that moment; empty when nobody was signed in.' })
  declare roles: Role[];

  @Field(() => PurposeEnum, { description: 'What the user looked for.' })
  declare purpose: Purpose;

  @Field(() => LookingGroundEnum, { description: 'By what right.' })
  declare ground: LookingGround;

  @Field(() => Int, {
    nullable: true,
    description: 'How many rows a search found: the total where it was asked, otherwise the rows shown.',
  })
  declare found: number | null | undefined;
}
AccessLogEntrySchema.setClass(AccessLogEntry);
