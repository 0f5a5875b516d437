import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { seen } from '../../plan/seen.js';
import { sql, typed } from '../../plan/sql.js';
import { Participant } from '../participant/participant.entity.js';
import { LearningLine, LearningLineStep } from '../workplace/learning-line.entity.js';
import { type LineStay, standings } from './line-standing.js';
import { Placement } from './placement.entity.js';

@ObjectType({ description: 'Where a participant stands on a learning line, and which workplace comes next.' })
export class NextLineStep {
  @Field(() => LearningLine, { description: 'The learning line.' })
  line!: string;

  @Field(() => LearningLineStep, { description: 'The step where the participant works, or worked last.' })
  from!: string;

  @Field(() => Placement, { nullable: true, description: 'The placement there; null when you may not see it.' })
  placement!: string;

  @Field(() => LearningLineStep, { nullable: true, description: 'The step after it; null at the end of the line.' })
  next!: string | null;
}

@Resolver(() => Participant)
export class ParticipantLines {
  @FieldResolver(() => [NextLineStep], {
    nullable: true,
    description:
      'The next step on every learning line in use where the participant works or has worked, by the name of the line; looking around (kennismaking) is not counted.',
  })
  async nextLineSteps(@Root() { id }: Participant, @Ctx() context: Context): Promise<NextLineStep[]> {
    const stays = await staysOf(context).load(id);
    return standings(stays, context.today).map(({ lineId, stepId, placementId, nextStepId }) => {
      return { line: lineId, from: stepId, placement: placementId, next: nextStepId };
    });
  }
}

/** The placements on learning lines in use, by participant: one statement for all of them. */
function staysOf({ loaders }: Context) {
  return loaders.batch<string, LineStay[]>('stays on learning lines', async (keys) => {
    const rows = await loaders.query(sql`
      select p.participant_id as "participant", s.line_id as "lineId", p.id as "placementId", s.id as "stepId",
        s.position, n.id as "nextStepId", p.starts_on::text as "startsOn", p.ends_on::text as "endsOn"
      from placement p
        join learning_line_step s on s.workplace_profile_id = p.workplace_profile_id
        join learning_line l on l.id = s.line_id and l.active
        left join learning_line_step n on n.line_id = s.line_id and n.position = s.position + 1
      where p.participant_id = any(${typed(keys, 'uuid[]')}) and p.cancelled_on is null and p.kind <> 'ORIENTATION'
        and ${seen(loaders, Placement, 'p')} and ${seen(loaders, LearningLine, 'l')}
      order by l.name, l.id, p.id`);
    return keys.map((key) => rows.filter((row) => row.participant === key) as never);
  });
}

export const lineStandingResolvers = [ParticipantLines];
