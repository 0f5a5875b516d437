import { Directive, Field, ID, InterfaceType, ObjectType } from 'type-graphql';

/** Relay's interface of everything that has an id. */
@InterfaceType({ description: 'Something with an id of its own, which `node` and `nodes` find again.' })
export abstract class Node {
  @Field(() => ID, { description: 'The id: the prefix of the type, an underscore and a UUID in hex.' })
  id!: string;
}

@InterfaceType({ description: 'A reason why a mutation was refused; nothing was saved.' })
export abstract class UserError {
  @Field(() => String, { description: 'The reason as a sentence, in the language of the request.' })
  message!: string;

  @Field(() => [String], { nullable: true, description: 'Where in the arguments the reason lies.' })
  path?: string[] | null;
}

@Directive('@shareable')
@ObjectType({ description: 'Something that was done all the same, but deserves attention.' })
export class Warning {
  @Field(() => String, { description: 'The code of the warning; it never changes with the language.' })
  code!: string;

  @Field(() => String, { description: 'The warning as a sentence, in the language of the request.' })
  message!: string;
}

@Directive('@shareable')
@ObjectType({ description: 'Where a page of a list stands in the whole list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether rows follow this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether rows precede this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first row; null when the page is empty.' })
  startCursor?: string | null;

  @Field(() => String, { nullable: true, description: 'The cursor of the last row; null when the page is empty.' })
  endCursor?: string | null;
}
