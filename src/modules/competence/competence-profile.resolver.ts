import { ArgsType, Field, Resolver } from 'type-graphql';
import { connectionOf, Forward } from '../../graph/connection.js';
import { DateScalar } from '../../graph/scalars.js';
import { Rows } from '../../plan/spec.js';
import { all, sql } from '../../plan/sql.js';
import type { MeasurementStatus, Rater } from '../instrument/vocabulary.js';
import { MeasurementStatusEnum, RaterEnum } from '../matrix/matrix-measurement.entity.js';
import { Participant } from '../participant/participant.entity.js';
import { CompetenceProfile, CompetenceScore } from './competence-profile.entity.js';

const CompetenceProfileConnection = connectionOf('CompetenceProfile', () => CompetenceProfile, 'competence profiles');

@ArgsType()
class LatestProfileArgs {
  @Field(() => RaterEnum, {
    nullable: true,
    description: 'Only one by this rater; a professional or a workplace by default.',
  })
  rater?: Rater;

  @Field(() => DateScalar, { nullable: true, description: 'Only one that was measured on this day or earlier.' })
  asOf?: string;
}

@ArgsType()
class ProfilesArgs extends Forward {
  @Field(() => [MeasurementStatusEnum], { nullable: true, description: 'Only those that stand like this.' })
  status?: MeasurementStatus[];

  @Field(() => [RaterEnum], { nullable: true, description: 'Only those by these raters.' })
  rater?: Rater[];
}

@Resolver(() => Participant)
export class ParticipantCompetences {
  @Rows(() => CompetenceProfile, {
    nullable: true,
    args: () => LatestProfileArgs,
    where: (row, { rater, asOf }) =>
      all([
        sql`${row('status')} = 'FINALIZED'`,
        rater ? sql`${row('rater')} = ${rater}` : sql`${row('rater')} <> 'SELF'`,
        asOf && sql`${row('measuredOn')} <= ${asOf}`,
      ]),
    orderBy: [
      ['measuredOn', 'desc'],
      ['finalizedAt', 'desc'],
    ],
    description: 'The latest final competence profile (cliëntprofiel); null when there is none.',
  })
  competenceProfile!: never;

  @Rows(() => CompetenceProfileConnection, {
    nullable: true,
    args: () => ProfilesArgs,
    where: (row, { status, rater }) =>
      all([status && sql`${row('status')} = any(${status})`, rater && sql`${row('rater')} = any(${rater})`]),
    orderBy: [['measuredOn', 'desc']],
    description: 'The competence profiles of every rater, drafts too, latest first.',
  })
  competenceProfiles!: never;
}

@Resolver(() => CompetenceProfile)
export class CompetenceProfileScores {
  @Rows(() => [CompetenceScore], {
    orderBy: [['position', 'asc']],
    description: 'The scores in the order of the list; a draft may lack some.',
  })
  scores!: never;
}

export const competenceProfileResolvers = [ParticipantCompetences, CompetenceProfileScores];
