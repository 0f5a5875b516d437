import { Resolver } from 'type-graphql';
import { viewerSeesOf } from '../../access/viewer-sees.js';
import { ById } from '../../graph/by-id.js';
import { Expr, RootLookup, Rows } from '../../plan/spec.js';
import { sql } from '../../plan/sql.js';
import { nameOf } from '../organization/person-name.type.js';
import { WorkArea } from '../reference/reference.entity.js';
import { LadderAssessment, LadderStepEnum } from './ladder-assessment.entity.js';
import { Participant } from './participant.entity.js';

@Resolver()
export class ParticipantRoots {
  @RootLookup(() => Participant, { args: () => ById, by: 'id', description: 'A participant; null when unknown.' })
  participant!: never;
}

@Resolver(() => Participant)
export class ParticipantLadder {
  @Expr(() => LadderStepEnum, {
    nullable: true,
    sql: (row) => sql`(select a.step from ladder_assessment a where a.participant_id = ${row('id')}
      order by a.assessed_on desc, a.recorded_at desc, a.id desc limit 1)`,
    description: 'The rung (trede) by the latest assessment; null when none was made.',
  })
  ladderStep!: never;

  @Rows(() => [LadderAssessment], {
    nullable: true,
    orderBy: [
      ['assessedOn', 'desc'],
      ['recordedAt', 'desc'],
    ],
    description: 'The assessments of the rung, latest first.',
  })
  ladderAssessments!: never;

  @Rows(() => [WorkArea], {
    nullable: true,
    on: (row, participant) => sql`exists (select from chosen_work_area c
      where c.participant_id = ${participant} and c.work_area_code = ${row('code')})`,
    orderBy: [['position', 'asc']],
    description: 'The work areas that the participant chose, in their fixed order.',
  })
  chosenWorkAreas!: never;
}

export const participantResolvers = [
  ParticipantRoots,
  ParticipantLadder,
  nameOf(() => Participant, true),
  viewerSeesOf(() => Participant),
];
