import { ArgsType, Field, ID } from 'type-graphql';

/** The argument of every root field that finds one thing. */
@ArgsType()
export class ById {
  @Field(() => ID, { description: 'The id.' })
  id!: string;
}
