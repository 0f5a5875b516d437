import { type ClassType, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { displayName, type NameParts } from './person-name.js';

@ObjectType({ description: 'The name of a person.' })
export class PersonName {
  @Field(() => String, { description: 'The given name (roepnaam).' })
  given!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The infix (tussenvoegsel), such as "van den"; null when there is none.',
  })
  infix?: string | null;

  @Field(() => String, { description: 'The family name (achternaam).' })
  family!: string;

  @Field(() => String, { description: 'The whole name in one line.' })
  display!: string;
}

/** The resolver of `name` for a type that keeps the parts of a name. */
export function nameOf(type: () => ClassType<NameParts>, nullable: boolean): new () => object {
  @Resolver(type)
  class NameResolver {
    @FieldResolver(() => PersonName, { nullable, description: 'The name.' })
    name(@Root() row: NameParts): PersonName {
      return { given: row.givenName, infix: row.infix ?? null, family: row.familyName, display: displayName(row) };
    }
  }
  return NameResolver;
}
