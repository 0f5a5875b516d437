import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import type { Row } from '../plan/load.js';
import type { Mapping } from '../plan/mapping.js';
import { nodeById } from '../plan/resolve.js';
import { allEnumWords } from './catalogue.js';
import { Fault } from './fault.js';
import { LocaleEnum } from './locale.js';
import { Node } from './node.js';
import type { Locale } from './words.js';

const MAX_NODES = 100;

@ObjectType({ description: 'The label of one value of an enum.' })
class EnumLabel {
  @Field(() => String, { description: 'The value.' })
  value!: string;

  @Field(() => String, { description: 'The label in the language asked for.' })
  label!: string;
}

@ObjectType({ description: 'The labels of an enum, in the order of its values.' })
class EnumLabels {
  @Field(() => String, { description: 'The name of the enum.' })
  name!: string;

  @Field(() => [EnumLabel], { description: 'The values with their labels.' })
  values!: EnumLabel[];
}

/** The root fields that belong to no module. */
export function graphResolvers(mapping: () => Mapping): readonly (abstract new () => object)[] {
  @Resolver()
  class GraphResolver {
    @Query(() => Node, { nullable: true, description: 'Anything that has an id; null when unknown or invisible.' })
    node(@Arg('id', () => ID, { description: 'The id.' }) id: string, @Ctx() context: Context): Promise<Row | null> {
      return nodeById(mapping(), id, context);
    }

    @Query(() => [Node], {
      nullable: 'items',
      description:
        'Up to 100 things that have an id, in the order asked; null in the place of what is unknown or invisible.',
    })
    nodes(
      @Arg('ids', () => [ID], { description: 'The ids.' }) ids: string[],
      @Ctx() context: Context,
    ): Promise<(Row | null)[]> {
      if (ids.length > MAX_NODES) throw new Fault('BAD_PAGE', { max: MAX_NODES });
      return Promise.all(ids.map((id) => nodeById(mapping(), id, context)));
    }

    @Query(() => [EnumLabels], { description: 'The labels of enums, to show in a screen.' })
    enumLabels(
      @Arg('names', () => [String], { nullable: true, description: 'The names of the enums; all of them by default.' })
      names: string[] | null,
      @Arg('locale', () => LocaleEnum, { nullable: true, description: 'The language; that of the request by default.' })
      locale: Locale | null,
      @Ctx() context: Context,
    ): EnumLabels[] {
      return [...allEnumWords()]
        .filter(([name]) => !names || names.includes(name))
        .map(([name, { values }]) => ({
          name,
          values: Object.entries(values).map(([value, words]) => ({ value, label: words[locale ?? context.locale] })),
        }));
    }
  }
  return [GraphResolver];
}
