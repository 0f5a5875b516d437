import { Extensions, Field, InputType, Int } from 'type-graphql';
import { MutationInput, mutation } from '../../graph/mutation.js';
import { Instrument, InstrumentKindEnum } from './instrument.entity.js';
import { importInstrument, queueImports } from './instrument.service.js';
import type { InstrumentKind } from './vocabulary.js';

@InputType({ description: 'A name in both languages.' })
export class LabelInput {
  @Field(() => String, { description: 'The Dutch name.' })
  nl!: string;

  @Field(() => String, { description: 'The English name.' })
  en!: string;
}

@InputType({ description: 'The scale on which items are scored: whole numbers, at most ten steps above the lowest.' })
export class ScaleInput {
  @Field(() => Int, { description: 'The lowest level.' })
  min!: number;

  @Field(() => Int, { description: 'The highest level.' })
  max!: number;

  @Field(() => [LabelInput], {
    nullable: true,
    description: 'The names of the levels, lowest first; without them a level is called by its number.',
  })
  labels?: LabelInput[] | null;
}

@InputType({ description: 'A version of an instrument, with its items as a CSV text.' })
export class InstrumentImportInput extends MutationInput {
  @Field(() => String, { description: 'The code, the same for all versions.' })
  code!: string;

  @Field(() => String, { description: 'The version; a version that is there already cannot be imported again.' })
  version!: string;

  @Field(() => InstrumentKindEnum, { description: 'What it is for.' })
  kind!: InstrumentKind;

  @Field(() => LabelInput, { description: 'The name.' })
  label!: LabelInput;

  @Field(() => Int, { nullable: true, description: 'The lowest age in years that it is meant for.' })
  minAge?: number | null;

  @Field(() => Int, { nullable: true, description: 'The highest age in years that it is meant for.' })
  maxAge?: number | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether it is retired: then only old measurements can be imported in it.',
  })
  retired!: boolean;

  @Field(() => ScaleInput, { description: 'The scale.' })
  scale!: ScaleInput;

  @Extensions({ long: true })
  @Field(() => String, {
    description:
      'The items, one a line: `group,code,label_nl,label_en`, with these names in the first line. The columns `group_label_nl`, `group_label_en` and `sensitivity` may join, in any order. UTF-8, separated by commas or semicolons.',
  })
  csv!: string;
}

export const instrumentMutations = [
  mutation({
    name: 'instrumentImport',
    description: 'Adds a version of an instrument from a CSV text: all of it, or nothing when a line is broken.',
    input: () => InstrumentImportInput,
    payload: { instrument: [() => Instrument, 'The new version; null when refused.'] },
    codes: [
      'AGES_INVALID',
      'SCALE_INVALID',
      'SCALE_TOO_LONG',
      'SCALE_LABELS_INCOMPLETE',
      'IMPORT_EMPTY',
      'IMPORT_TOO_LONG',
      'IMPORT_COLUMN_MISSING',
      'IMPORT_COLUMN_UNKNOWN',
      'IMPORT_COLUMN_TWICE',
      'IMPORT_LINE_BROKEN',
      'IMPORT_VALUE_MISSING',
      'IMPORT_VALUE_TOO_LONG',
      'IMPORT_VALUE_UNKNOWN',
      'IMPORT_BAD_TEXT',
      'IMPORT_CODE_TWICE',
      'IMPORT_GROUP_DIFFERS',
      'IMPORT_SENSITIVITY_DIFFERS',
      'INSTRUMENT_EXISTS',
    ],
    errorFields: {
      line: [() => Int, 'The line of the CSV text, from 1.'],
      column: [() => Int, 'The column in that line, from 1.'],
    },
    find: queueImports,
    service: importInstrument,
  }),
];
