import { Field, InputType, ObjectType } from 'type-graphql';
import { enumType } from '../../graph/enums.js';
import { Node } from '../../graph/node.js';
import { DateScalar } from '../../graph/scalars.js';
import { Participant } from '../participant/participant.entity.js';
import { Trajectory } from '../trajectory/trajectory.entity.js';
import { SIGNAL_CODES, SIGNAL_SEVERITIES, type SignalCode, type SignalSeverity } from './vocabulary.js';

const SignalCodeEnum = enumType('SignalCode', 'What asks for attention.', SIGNAL_CODES);
const SignalSeverityEnum = enumType('SignalSeverity', 'How much a signal presses, most first.', SIGNAL_SEVERITIES);

@ObjectType('Signal', {
  description: 'Something that asks for attention today. It is computed, and gone when it is done.',
})
export class SignalType {
  @Field(() => SignalCodeEnum, { description: 'What asks for attention.' })
  code!: SignalCode;

  @Field(() => SignalSeverityEnum, { description: 'How much it presses.' })
  severity!: SignalSeverity;

  @Field(() => DateScalar, { description: 'The day by which it is to be done, or on which something ends.' })
  dueOn!: string;

  /** The key. */
  @Field(() => Participant, { description: 'Whom it concerns.' })
  participant!: string;

  /** The key. */
  @Field(() => Trajectory, { description: 'The trajectory that it concerns.' })
  trajectory!: string;

  /** The id as clients see it. */
  @Field(() => Node, {
    nullable: true,
    description:
      'What it is about: a need, placement, contract, funding, profile, step request, fall back, stay in a phase, or the trajectory itself.',
  })
  about!: string;
}

@InputType({ description: 'Which signals to list; all conditions hold together.' })
export class SignalFilter {
  @Field(() => [SignalCodeEnum], { nullable: true, description: 'Only these.' })
  code?: SignalCode[] | null;

  @Field(() => [SignalSeverityEnum], { nullable: true, description: 'Only those that press this much.' })
  severity?: SignalSeverity[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'Only those that are due on this day or earlier.' })
  dueUntil?: string | null;
}
