import { ArgsType, Field, InputType, Resolver, registerEnumType } from 'type-graphql';
import type { Viewer } from '../../access/viewer.js';
import { ViewerType } from '../../access/viewer.type.js';
import type { ParticipantSection } from '../../access/vocabulary.js';
import { BothWays, connectionOf, Forward } from '../../graph/connection.js';
import { IdField } from '../../graph/id-field.js';
import { OrderDirection } from '../../graph/order.js';
import { MunicipalityCode } from '../../graph/scalars.js';
import { type Asker, type Column, RootRows, Rows, type SqlArgs } from '../../plan/spec.js';
import { all, type Sql, sql } from '../../plan/sql.js';
import { Participant } from '../participant/participant.entity.js';
import { inCaseload } from './caseload.sql.js';
import { Trajectory } from './trajectory.entity.js';
import { PhaseEnum, TrajectoryStatusEnum } from './trajectory.enums.js';
import type { Phase, TrajectoryStatus } from './vocabulary.js';

/** Participants page by page; for every list of participants in the graph. */
export const ParticipantConnection = connectionOf('Participant', () => Participant, 'participants');

/** What participants can be ordered by: the property. */
const ParticipantOrderField = { FAMILY_NAME: 'familyName', BIRTH_DATE: 'birthDate', CLIENT_NUMBER: 'clientNumber' };
registerEnumType(ParticipantOrderField, {
  name: 'ParticipantOrderField',
  description: 'What participants can be ordered by.',
  valuesConfig: {
    FAMILY_NAME: { description: 'The family name, without its infix.' },
    BIRTH_DATE: { description: 'The day of birth.' },
    CLIENT_NUMBER: { description: 'The client number, as text.' },
  },
});

@InputType({ description: 'How to order participants.' })
class ParticipantOrder {
  @Field(() => ParticipantOrderField as never, { description: 'By what.' })
  field!: string;

  @Field(() => OrderDirection as never, { defaultValue: 'asc', description: 'In which direction.' })
  direction!: 'asc' | 'desc';
}

@InputType({
  description:
    'Which participants to list; all conditions hold together. Those on phase, status and coach hold for one and the same trajectory.',
})
class ParticipantFilter {
  @IdField('org', { nullable: true, description: 'Only those for whom this organization is responsible now.' })
  organizationId?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Only those whose given name, family name or client number begins with this, whatever the case.',
  })
  search?: string;

  @Field(() => [MunicipalityCode], { nullable: true, description: 'Only those who live in these municipalities.' })
  municipality?: string[];

  @Field(() => [PhaseEnum], { nullable: true, description: 'Only those with a trajectory in one of these phases now.' })
  phase?: Phase[];

  @Field(() => [TrajectoryStatusEnum], {
    nullable: true,
    description: 'Only those with a trajectory that stands like this.',
  })
  status?: TrajectoryStatus[];

  @IdField('pro', { nullable: true, description: 'Only those with a trajectory that this job coach guides or guided.' })
  coachId?: string;
}

@ArgsType()
class ParticipantsArgs extends BothWays {
  @Field(() => ParticipantFilter, { nullable: true, description: 'Which to list; all by default.' })
  filter?: ParticipantFilter;

  @Field(() => ParticipantOrder, { nullable: true, description: 'How to order them; by family name by default.' })
  orderBy?: ParticipantOrder;
}

/** A prefix of what participants are looked up by, as far as the viewer may see it. */
function named(row: Column, search: Sql, { sees }: Asker): Sql {
  const begins = (property: string) => sql`starts_with(lower(${row(property)}), lower(${search}))`;
  return sql`((${sees('NAME')} and (${begins('familyName')} or ${begins('givenName')}))
    or (${sees('NUMBER')} and ${begins('clientNumber')}))`;
}

/** The part of the file that an order tells of. */
const TOLD_BY_ORDER: Readonly<Record<string, ParticipantSection>> = {
  familyName: 'NAME',
  birthDate: 'PERSON',
  clientNumber: 'NUMBER',
};

/** One trajectory of the participant meets all of the conditions on it; undefined when there are none. */
function withTrajectory(row: Column, { phase, status, coachId }: SqlArgs, { seen }: Asker): Sql | undefined {
  const asked = all([
    phase && sql`t.phase = any(${phase})`,
    status && sql`t.status = any(${status})`,
    coachId && sql`t.coach_id = ${coachId}`,
  ]);
  return (
    asked &&
    sql`exists (select from trajectory t where t.participant_id = ${row('id')} and ${asked} and ${seen(Trajectory, 't')})`
  );
}

/** The conditions of `ParticipantFilter`; one on what the viewer may not see of somebody leaves that person out. */
function filtered(row: Column, { organizationId, search, municipality, ...filter }: SqlArgs, asker: Asker) {
  const { sees } = asker;
  return [
    organizationId && sql`(${row('organization')} = ${organizationId} and ${sees('PHASE')})`,
    search && named(row, search, asker),
    municipality && sql`(${row('municipality')} = any(${municipality}) and ${sees('PERSON')})`,
    withTrajectory(row, filter, asker),
  ];
}

/** By name, unless the viewer is only of a role that knows people by number. */
const usualOrder = ({ roles }: Viewer) =>
  roles.every((role) => role === 'MUNICIPALITY') ? 'clientNumber' : 'familyName';

@Resolver()
export class ParticipantsRoot {
  @RootRows(() => ParticipantConnection, {
    args: () => ParticipantsArgs,
    orderBy: ({ orderBy }: SqlArgs, viewer) => [[orderBy?.field ?? usualOrder(viewer), orderBy?.direction ?? 'asc']],
    where: (row, { filter = {}, orderBy }, asker) =>
      all([
        orderBy && asker.sees(TOLD_BY_ORDER[orderBy.field] as ParticipantSection),
        ...filtered(row, filter ?? {}, asker),
      ]),
    description:
      'Participants, by family name unless another order is asked. A filter or an order on what you may not see of somebody leaves that person out.',
  })
  participants!: never;
}

@Resolver(() => Participant)
export class ParticipantTrajectories {
  @Rows(() => Trajectory, {
    nullable: true,
    where: (row) => sql`${row('status')} <> 'ENDED'`,
    orderBy: [['startedOn', 'desc']],
    description: 'The trajectory that has not ended; null when there is none.',
  })
  currentTrajectory!: never;

  @Rows(() => [Trajectory], {
    nullable: true,
    orderBy: [['startedOn', 'desc']],
    description: 'Every trajectory of the participant, latest first.',
  })
  trajectories!: never;
}

@Resolver(() => ViewerType)
export class Caseload {
  @Rows(() => ParticipantConnection, {
    args: () => Forward,
    orderBy: [['familyName', 'asc']],
    where: (row, _args, { viewer }) => sql`exists (select from trajectory t
      where t.participant_id = ${row('id')} and t.status <> 'ENDED' and ${inCaseload(viewer, 't')})`,
    description:
      'The participants whose trajectory has not ended and who are in your caseload, by family name: of a job coach the own ones and those of colleagues stood in for, of a team lead those of the organization; empty for other roles.',
  })
  caseload!: never;
}

export const participantsResolvers = [Caseload, ParticipantsRoot, ParticipantTrajectories];
