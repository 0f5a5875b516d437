import { ArgsType, Field, Resolver } from 'type-graphql';
import { labelOf } from '../../graph/label.js';
import { RootRows, Rows } from '../../plan/spec.js';
import { all, sql } from '../../plan/sql.js';
import { Instrument, InstrumentGroup, InstrumentItem, InstrumentKindEnum, ScaleLevel } from './instrument.entity.js';
import type { InstrumentKind } from './vocabulary.js';

@ArgsType()
class ByCodeAndVersion {
  @Field(() => String, { description: 'The code, such as ZRM.' })
  code!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The version; the newest that is not retired when left out.',
  })
  version?: string;
}

@ArgsType()
class InstrumentsArgs {
  @Field(() => InstrumentKindEnum, { nullable: true, description: 'Only those of this kind.' })
  kind?: InstrumentKind;
}

@Resolver()
export class InstrumentRoots {
  @RootRows(() => Instrument, {
    nullable: true,
    args: () => ByCodeAndVersion,
    orderBy: [['id', 'desc']],
    where: (row, { code, version }) =>
      all([sql`${row('code')} = ${code}`, version ? sql`${row('version')} = ${version}` : sql`not ${row('retired')}`]),
    description:
      'A version of an instrument; without a version the one that came last and is not retired. Null when unknown.',
  })
  instrument!: never;

  @RootRows(() => [Instrument], {
    args: () => InstrumentsArgs,
    orderBy: [
      ['code', 'asc'],
      ['version', 'asc'],
    ],
    where: (row, { kind }) => kind && sql`${row('kind')} = ${kind}`,
    description: 'Every version of every instrument, by code and version.',
  })
  instruments!: never;
}

@Resolver(() => Instrument)
export class InstrumentParts {
  @Rows(() => [InstrumentGroup], { orderBy: [['position', 'asc']], description: 'Its groups, in order.' })
  groups!: never;

  @Rows(() => [InstrumentItem], { orderBy: [['position', 'asc']], description: 'Its items over all groups, in order.' })
  items!: never;

  @Rows(() => [ScaleLevel], {
    orderBy: [['level', 'asc']],
    description: 'The levels of its scale, lowest first, without holes.',
  })
  levels!: never;
}

@Resolver(() => InstrumentGroup)
export class GroupParts {
  @Rows(() => [InstrumentItem], { orderBy: [['position', 'asc']], description: 'The items of the group, in order.' })
  items!: never;
}

export const instrumentResolvers = [
  InstrumentRoots,
  InstrumentParts,
  GroupParts,
  labelOf(() => Instrument),
  labelOf(() => InstrumentGroup),
  labelOf(() => InstrumentItem),
  labelOf(() => ScaleLevel),
];
