import { Resolver } from 'type-graphql';
import { type Order, Rows } from '../../plan/spec.js';
import { sql } from '../../plan/sql.js';
import { Participant } from './participant.entity.js';
import { ReportsArgs } from './personal-file.inputs.js';
import { InterestResult, InterestScore, Report } from './result.entity.js';
import { TalentProfile } from './talent-profile.entity.js';

const LATEST_TALENTS: Order = [
  ['recordedOn', 'desc'],
  ['recordedAt', 'desc'],
];

@Resolver(() => Participant)
export class PersonalFile {
  @Rows(() => TalentProfile, {
    nullable: true,
    orderBy: LATEST_TALENTS,
    description: 'The latest talents, drives, dreams and points of attention; null when none were told.',
  })
  talentProfile!: never;

  @Rows(() => [TalentProfile], {
    nullable: true,
    orderBy: LATEST_TALENTS,
    description: 'Every talent profile, latest first.',
  })
  talentProfiles!: never;

  @Rows(() => [InterestResult], {
    nullable: true,
    orderBy: [
      ['takenOn', 'desc'],
      ['id', 'desc'],
    ],
    description: 'The results of interest tests, latest first.',
  })
  interests!: never;

  @Rows(() => [Report], {
    nullable: true,
    args: () => ReportsArgs,
    where: (row, { kind }) => kind && sql`${row('kind')} = ${kind}::text`,
    orderBy: [
      ['on', 'desc'],
      ['id', 'desc'],
    ],
    description: 'Career advice and employee analyses, latest first.',
  })
  reports!: never;
}

@Resolver(() => InterestResult)
export class InterestScores {
  @Rows(() => [InterestScore], {
    orderBy: [
      ['score', 'desc'],
      ['workArea', 'asc'],
    ],
    description: 'The scores, highest first.',
  })
  scores!: never;
}

export const personalFileResolvers = [PersonalFile, InterestScores];
