import { Arg, Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { connectionOf } from '../../graph/connection.js';
import { encodeId, ID_TYPES, type IdPrefix } from '../../graph/ids.js';
import { LocaleEnum } from '../../graph/locale.js';
import { inOrder, type Locale } from '../../graph/words.js';
import { Organization } from '../../modules/organization/organization.entity.js';
import { Professional } from '../../modules/organization/professional.entity.js';
import { type Asker, type Column, RootRows, type SqlArgs } from '../../plan/spec.js';
import { all, type Sql, sql, typed } from '../../plan/sql.js';
import type { Viewer } from '../viewer.js';
import { ROLES } from '../vocabulary.js';
import { AccessLogEntry } from './access-log.entity.js';
import { organizationsOf, professionalsOf } from './access-log.find.js';
import { AccessLogArgs } from './access-log.inputs.js';
import { sentenceOf, type Who } from './sentence.js';

const AccessLogConnection = connectionOf('AccessLog', () => AccessLogEntry, 'lines of the access log');

/** Whether a viewer reads the log to review it; whoever reads it of the own file learns nothing of others. */
const reviews = ({ roles, everywhere }: Viewer): boolean => everywhere || roles.includes('AUDITOR');

/** Midnight in Amsterdam at the start of a day. */
const startOf = (day: Sql): Sql => sql`(${day}::timestamp at time zone 'Europe/Amsterdam')`;

function asked(row: Column, filter: SqlArgs, { viewer }: Asker): Sql | undefined {
  const own = sql`array[${typed(viewer.participantId ?? null, 'uuid')}]`;
  const emergency = reviews(viewer) ? sql`${row('opened')} <> '{}'` : sql`${row('opened')} @> ${own}`;
  return all([
    filter.participantId && sql`${row('participants')} @> array[${filter.participantId}]`,
    filter.professionalId && sql`${row('professionalId')} = ${filter.professionalId}`,
    filter.user && (reviews(viewer) ? sql`${row('userKey')} = ${filter.user}` : sql`false`),
    filter.from && sql`${row('recordedAt')} >= ${startOf(filter.from)}`,
    filter.until && sql`${row('recordedAt')} < ${startOf(sql`(${filter.until} + 1)`)}`,
    filter.event && sql`${row('event')} = any(${filter.event})`,
    filter.action && sql`${row('action')} = any(${filter.action})`,
    filter.outcome && sql`${row('outcome')} = any(${filter.outcome})`,
    filter.emergency == null ? undefined : filter.emergency ? emergency : sql`not (${emergency})`,
  ]);
}

@Resolver()
export class AccessLogRoot {
  @RootRows(() => AccessLogConnection, {
    args: () => AccessLogArgs,
    orderBy: [
      ['recordedAt', 'desc'],
      ['id', 'desc'],
    ],
    where: (row, { filter }, asker) => filter && asked(row, filter, asker),
    description:
      'The access log (logboek), latest first: an auditor sees all of it, a participant what is about the own file. Reading it is logged.',
  })
  accessLog!: never;
}

@ObjectType({ description: 'What somebody wanted to change.' })
export class LogObject {
  @Field(() => String, { description: 'Its type in the graph.' })
  type!: string;

  @Field(() => ID, { description: 'Its id; it need not exist (any more).' })
  id!: string;
}

/** What only an auditor sees of a line. */
@Resolver(() => AccessLogEntry)
export class ReviewedEntry {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'The user: issuer and subject of the token. For auditors; null for others, and when nobody signed in.',
  })
  user(@Root() { userKey }: AccessLogEntry, @Ctx() { viewer }: Context): string | null {
    return reviews(viewer) ? (userKey ?? null) : null;
  }

  @FieldResolver(() => LogObject, { nullable: true, description: 'What it was about. For auditors; null for others.' })
  object(@Root() { objectType: type, objectId }: AccessLogEntry, @Ctx() { viewer }: Context): LogObject | null {
    if (!type || !objectId || !reviews(viewer)) return null;
    const [prefix] = Object.entries(ID_TYPES).find(([, name]) => name === type) ?? [];
    return { type, id: prefix ? encodeId(prefix as IdPrefix, objectId) : objectId };
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The name of the operation. For auditors; null for others, for one without a name or with a number in it.',
  })
  operation(@Root() { operation }: AccessLogEntry, @Ctx() { viewer }: Context): string | null {
    return reviews(viewer) ? (operation ?? null) : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'SHA-256 of the text of the operation, in hex. For auditors; null for others.',
  })
  documentHash(@Root() { documentHash }: AccessLogEntry, @Ctx() { viewer }: Context): string | null {
    return reviews(viewer) ? (documentHash ?? null) : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The id of the request, as the header `x-request-id` of its answer. For auditors; null for others.',
  })
  requestId(@Root() { requestId }: AccessLogEntry, @Ctx() { viewer }: Context): string | null {
    return reviews(viewer) ? requestId : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The address that the request came from. For auditors; null for others.',
  })
  client(@Root() { client }: AccessLogEntry, @Ctx() { viewer }: Context): string | null {
    return reviews(viewer) ? (client ?? null) : null;
  }
}

@Resolver(() => AccessLogEntry)
export class EntryParts {
  @FieldResolver(() => [ID], {
    description: 'The participants that were shown or changed; whoever reads of the own file finds only the own id.',
  })
  participants(@Root() { participants }: AccessLogEntry, @Ctx() { viewer, trail }: Context): string[] {
    const told = participants.filter((id) => reviews(viewer) || id === viewer.participantId);
    for (const id of told) trail.show(id);
    return told.map((id) => encodeId('par', id));
  }

  @FieldResolver(() => Boolean, { description: 'Whether a file was seen because it was opened in an emergency.' })
  emergency(@Root() entry: AccessLogEntry, @Ctx() { viewer }: Context): boolean {
    return wasOpened(entry, viewer);
  }

  @FieldResolver(() => Professional, {
    nullable: true,
    description: 'The professional that the user is; null when the user is none.',
  })
  professional(@Root() { professionalId }: AccessLogEntry): string | null {
    return professionalId ?? null;
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: 'The organization that the user works for; null for a user of none.',
  })
  organization(@Root() { organizationId }: AccessLogEntry): string | null {
    return organizationId ?? null;
  }

  @FieldResolver(() => String, { description: 'The line in plain words.' })
  async sentence(
    @Root() entry: AccessLogEntry,
    @Arg('locale', () => LocaleEnum, { nullable: true, description: 'The language; that of the request by default.' })
    locale: Locale | null,
    @Ctx() context: Context,
  ): Promise<string> {
    const { viewer, locale: spoken } = context;
    const line = { ...entry, recordedAt: new Date(entry.recordedAt), emergency: wasOpened(entry, viewer) };
    const whose = reviews(viewer) ? entry.participants.length : 'READER';
    return sentenceOf(line, await whoIs(entry, context), whose, locale ?? spoken);
  }
}

const wasOpened = ({ opened }: AccessLogEntry, viewer: Viewer): boolean =>
  reviews(viewer) ? opened.length > 0 : opened.includes(viewer.participantId ?? '');

async function whoIs(entry: AccessLogEntry, context: Context): Promise<Who> {
  const { professionalId, organizationId, viewerParticipantId, roles } = entry;
  const professional = professionalId ? await professionalsOf(context).load(professionalId) : null;
  const organization = organizationId ? await organizationsOf(context).load(organizationId) : null;
  return {
    role: inOrder(ROLES, roles)[0],
    name: professional?.name,
    organization: organization ?? undefined,
    own: professional?.own ?? false,
    reader: viewerParticipantId != null && viewerParticipantId === context.viewer.participantId,
  };
}

export const accessLogResolvers = [AccessLogRoot, ReviewedEntry, EntryParts];
