import { ArgsType, Field, InputType } from 'type-graphql';
import { Forward } from '../../graph/connection.js';
import { IdField } from '../../graph/id-field.js';
import { DateScalar } from '../../graph/scalars.js';
import { LogActionEnum, LogEventEnum, LogOutcomeEnum } from './access-log.entity.js';
import type { LogAction, LogEvent, LogOutcome } from './words.js';

@InputType({ description: 'Which lines of the access log to list; all conditions hold together.' })
class AccessLogFilter {
  @IdField('par', { nullable: true, description: 'Only those in which this participant was shown or changed.' })
  participantId?: string;

  @IdField('pro', { nullable: true, description: 'Only those of this professional.' })
  professionalId?: string;

  @Field(() => String, { nullable: true, description: 'Only those of this user, by `user`. For auditors.' })
  user?: string;

  @Field(() => DateScalar, { nullable: true, description: 'Only those of this day in Amsterdam or later.' })
  from?: string;

  @Field(() => DateScalar, { nullable: true, description: 'Only those of this day in Amsterdam or earlier.' })
  until?: string;

  @Field(() => [LogEventEnum], { nullable: true, description: 'Only these events.' })
  event?: LogEvent[];

  @Field(() => [LogActionEnum], { nullable: true, description: 'Only these actions.' })
  action?: LogAction[];

  @Field(() => [LogOutcomeEnum], { nullable: true, description: 'Only those that ended like this.' })
  outcome?: LogOutcome[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those that show a file that was opened in an emergency, or only those that do not.',
  })
  emergency?: boolean;
}

@ArgsType()
export class AccessLogArgs extends Forward {
  @Field(() => AccessLogFilter, { nullable: true, description: 'Which to list; all by default.' })
  filter?: AccessLogFilter;
}
