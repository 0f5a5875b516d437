import { defineEntity, p, type Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { idColumn } from '../../graph/columns.js';
import { enumType } from '../../graph/enums.js';
import { INSTRUMENT_KINDS, type InstrumentKind, SENSITIVITIES, type Sensitivity } from './vocabulary.js';

export const InstrumentKindEnum = enumType('InstrumentKind', 'What an instrument is for.', INSTRUMENT_KINDS);
const SensitivityEnum = enumType('Sensitivity', 'How carefully the answers on an item must be kept.', SENSITIVITIES);

const InstrumentSchema = defineEntity({
  name: 'Instrument',
  tableName: 'instrument',
  properties: {
    id: idColumn(),
    code: p.text(),
    version: p.text(),
    kind: p.enum(Object.keys(INSTRUMENT_KINDS) as InstrumentKind[]),
    labelNl: p.text(),
    labelEn: p.text(),
    minAge: p.smallint().nullable(),
    maxAge: p.smallint().nullable(),
    retired: p.boolean(),
  },
  uniques: [{ properties: ['code', 'version'] }],
});

@ObjectType({
  description: 'A version of a list of items with a scale to score them on, such as the ZRM of 2017. It never changes.',
})
export class Instrument extends InstrumentSchema.class {
  @Field(() => String, { description: 'The code, the same for all versions.' })
  declare code: string;

  @Field(() => String, { description: 'The version; code and version together name the instrument.' })
  declare version: string;

  @Field(() => InstrumentKindEnum, { description: 'What it is for.' })
  declare kind: InstrumentKind;

  @Field(() => Int, { nullable: true, description: 'The lowest age in years that it is meant for.' })
  declare minAge: number | null | undefined;

  @Field(() => Int, { nullable: true, description: 'The highest age in years that it is meant for.' })
  declare maxAge: number | null | undefined;

  @Field(() => Boolean, { description: 'Whether it is retired: old measurements stay, new ones are refused.' })
  declare retired: boolean;
}
InstrumentSchema.setClass(Instrument);

const InstrumentGroupSchema = defineEntity({
  name: 'InstrumentGroup',
  tableName: 'instrument_group',
  properties: {
    id: idColumn(),
    instrument: () => p.manyToOne(Instrument).ref(),
    code: p.text(),
    labelNl: p.text(),
    labelEn: p.text(),
    position: p.smallint(),
  },
  uniques: [{ properties: ['instrument', 'position'] }],
});

@ObjectType({ description: 'A group of items of an instrument that belong together.' })
export class InstrumentGroup extends InstrumentGroupSchema.class {
  @Field(() => String, { description: 'The code, unique within the instrument.' })
  declare code: string;

  @Field(() => Int, { description: 'The place in the instrument, from 1.' })
  declare position: number;
}
InstrumentGroupSchema.setClass(InstrumentGroup);

const InstrumentItemSchema = defineEntity({
  name: 'InstrumentItem',
  tableName: 'instrument_item',
  properties: {
    id: idColumn(),
    instrument: () => p.manyToOne(Instrument).ref(),
    group: () => p.manyToOne(InstrumentGroup).ref(),
    code: p.text(),
    labelNl: p.text(),
    labelEn: p.text(),
    position: p.smallint(),
    sensitivity: p.enum(Object.keys(SENSITIVITIES) as Sensitivity[]),
  },
  uniques: [{ properties: ['instrument', 'position'] }, { properties: ['instrument', 'code'] }],
});

@ObjectType({ description: 'What is scored: a domain (leefdomein) of a matrix, or a competence.' })
export class InstrumentItem extends InstrumentItemSchema.class {
  @Field(() => String, { description: 'The code, unique within the instrument.' })
  declare code: string;

  @Field(() => Int, { description: 'The place in the instrument, from 1.' })
  declare position: number;

  @Field(() => SensitivityEnum, { description: 'How carefully the answers must be kept.' })
  declare sensitivity: Sensitivity;

  @Field(() => InstrumentGroup, { description: 'The group that it belongs to.' })
  declare group: Ref<InstrumentGroup>;
}
InstrumentItemSchema.setClass(InstrumentItem);

const ScaleLevelSchema = defineEntity({
  name: 'ScaleLevel',
  tableName: 'scale_level',
  properties: {
    id: idColumn(),
    instrument: () => p.manyToOne(Instrument).ref(),
    level: p.smallint(),
    labelNl: p.text(),
    labelEn: p.text(),
  },
  uniques: [{ properties: ['instrument', 'level'] }],
});

@ObjectType({ description: 'A level of the scale on which the items of an instrument are scored.' })
export class ScaleLevel extends ScaleLevelSchema.class {
  @Field(() => Int, { description: 'The level, a whole number; levels are in order, but not to be averaged.' })
  declare level: number;
}
ScaleLevelSchema.setClass(ScaleLevel);
