import { ArgsType, Ctx, Field, FieldResolver, InputType, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { connectionOf, Forward } from '../../graph/connection.js';
import { IdField } from '../../graph/id-field.js';
import { DateScalar } from '../../graph/scalars.js';
import type { Row } from '../../plan/load.js';
import { type Order, RootRows, Rows } from '../../plan/spec.js';
import { all, sql, typed } from '../../plan/sql.js';
import type { MatrixDomain } from '../instrument/vocabulary.js';
import { Participant } from '../participant/participant.entity.js';
import { rulesFor } from '../trajectory/programme.files.js';
import { MatrixDomainEnum } from './matrix.enums.js';
import { attendBy, isUnresolved, type Need } from './needs.js';
import {
  NeedKindEnum,
  NeedStatusEnum,
  NeedUrgencyEnum,
  SupportNeed,
  SupportNeedChange,
} from './support-need.entity.js';
import type { NeedKind, NeedStatus, NeedUrgency } from './vocabulary.js';

const SupportNeedConnection = connectionOf('SupportNeed', () => SupportNeed, 'needs');

/** The order wherever needs are listed (domain.md §5); the codes of urgency stand in order as texts too. */
const ORDER: Order = [
  ['urgency', 'asc'],
  ['openedOn', 'asc'],
  ['domainPosition', 'asc'],
  ['id', 'asc'],
];

@InputType({ description: 'Which needs to list; all conditions hold together.' })
class SupportNeedFilter {
  @IdField('par', { nullable: true, description: 'Only those of this participant.' })
  participantId?: string;

  @IdField('pro', {
    nullable: true,
    description: 'Only those of participants with a trajectory that this job coach guides and that has not ended.',
  })
  coachId?: string;

  @Field(() => [NeedStatusEnum], { nullable: true, description: 'Only those that stand like this.' })
  status?: NeedStatus[];

  @Field(() => [NeedUrgencyEnum], { nullable: true, description: 'Only those of this urgency.' })
  urgency?: NeedUrgency[];

  @Field(() => [MatrixDomainEnum], { nullable: true, description: 'Only those in these domains.' })
  domain?: MatrixDomain[];

  @Field(() => [NeedKindEnum], { nullable: true, description: 'Only those of this kind.' })
  kind?: NeedKind[];

  @Field(() => Boolean, { nullable: true, description: 'Only those that improved, or only those that did not.' })
  improved?: boolean;
}

@ArgsType()
class SupportNeedsArgs extends Forward {
  @Field(() => SupportNeedFilter, { nullable: true, description: 'Which to list; all by default.' })
  filter?: SupportNeedFilter;
}

@ArgsType()
class NeedsOfArgs {
  @Field(() => [NeedStatusEnum], { nullable: true, description: 'Only those that stand like this; all by default.' })
  status?: NeedStatus[];
}

@Resolver()
export class NeedRoots {
  @RootRows(() => SupportNeedConnection, {
    args: () => SupportNeedsArgs,
    orderBy: ORDER,
    where: (row, { filter }) =>
      filter &&
      all([
        filter.participantId && sql`${row('participant')} = ${filter.participantId}`,
        filter.coachId &&
          sql`exists (select from trajectory t where t.participant_id = ${row('participant')}
            and t.coach_id = ${filter.coachId} and t.status <> 'ENDED')`,
        filter.status && sql`${row('status')} = any(${filter.status})`,
        filter.urgency && sql`${row('urgency')} = any(${filter.urgency})`,
        filter.domain && sql`${row('domain')} = any(${filter.domain})`,
        filter.kind && sql`${row('kind')} = any(${filter.kind})`,
        filter.improved != null ? sql`${row('improved')} = ${filter.improved}::boolean` : undefined,
      ]),
    description: 'Needs for help over all participants, the most urgent first, then the oldest.',
  })
  supportNeeds!: never;
}

@Resolver(() => Participant)
export class NeedsOfParticipant {
  @Rows(() => [SupportNeed], {
    nullable: true,
    args: () => NeedsOfArgs,
    orderBy: ORDER,
    where: (row, { status }) => status && sql`${row('status')} = any(${status})`,
    description: 'The needs for help, the most urgent first, then the oldest, then in the order of domains.',
  })
  supportNeeds!: never;
}

@Resolver(() => SupportNeed)
export class NeedParts {
  @Rows(() => [SupportNeedChange], {
    orderBy: [
      ['recordedAt', 'asc'],
      ['id', 'asc'],
    ],
    description: 'How it stood from its opening on, oldest first.',
  })
  changes!: never;

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description:
      'The day by whose end it must be attended to, counted from the day of its urgency: ACUTE the next working day, HIGH 14 days, NORMAL 42 days. Null when resolved.',
  })
  async attendBy(@Root() row: Row, @Ctx() { loaders }: Context): Promise<string | null> {
    if (!isUnresolved(row as never)) return null;
    const organizations = loaders.batch<string, string>('responsible organization', async (ids) => {
      const rows = await loaders.query(sql`select p.id, o.kvk_number as kvk from participant p
        join organization o on o.id = p.organization_id where p.id = any(${typed(ids, 'uuid[]')})`);
      const found = new Map(rows.map(({ id, kvk }) => [id, String(kvk)]));
      return ids.map((id) => found.get(id) ?? '');
    });
    const rules = rulesFor(await organizations.load(row.participant as string));
    return attendBy(row as never as Need, rules.needs);
  }
}

export const needResolvers = [NeedRoots, NeedsOfParticipant, NeedParts];
