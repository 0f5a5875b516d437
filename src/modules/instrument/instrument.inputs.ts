import { Field, InputType } from 'type-graphql';

@InputType({ description: 'What names a version of an instrument.' })
export class InstrumentInput {
  @Field(() => String, { description: 'The code, such as ZRM.' })
  code!: string;

  @Field(() => String, { description: 'The version, such as 2017.' })
  version!: string;
}
