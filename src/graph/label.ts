import { Arg, type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { LocaleEnum } from './locale.js';
import type { Locale } from './words.js';

interface Labelled {
  labelNl: string;
  labelEn: string;
}

/** The resolver of `label(locale:)` for a type that keeps its words in both languages. */
export function labelOf(type: () => ClassType<Labelled>): new () => object {
  @Resolver(type)
  class LabelResolver {
    @FieldResolver(() => String, { description: 'The name in the language asked for, else in that of the request.' })
    label(
      @Root() row: Labelled,
      @Arg('locale', () => LocaleEnum, { nullable: true, description: 'The language; that of the request by default.' })
      locale: Locale | null,
      @Ctx() context: Context,
    ): string {
      return (locale ?? context.locale) === 'en' ? row.labelEn : row.labelNl;
    }
  }
  return LabelResolver;
}
