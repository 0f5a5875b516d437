import { defineEntity, type Opt, p, type Ref } from '@mikro-orm/core';
import { Directive, Extensions, Field, ID, Int, ObjectType } from 'type-graphql';
import { idColumn, recordedAtColumn, versionColumn } from '../../graph/columns.js';
import { Node } from '../../graph/node.js';
import { DateTimeScalar, HoursScalar } from '../../graph/scalars.js';
import { Instrument, InstrumentItem } from '../instrument/instrument.entity.js';
import { Location } from '../organization/location.entity.js';
import { WorkInstructionCard } from '../organization/work-instruction-card.entity.js';
import { Sector, WorkArea } from '../reference/reference.entity.js';

const WorkplaceProfileSchema = defineEntity({
  name: 'WorkplaceProfile',
  tableName: 'workplace_profile',
  properties: {
    id: idColumn(),
    version: versionColumn(),
    location: () => p.manyToOne(Location).ref(),
    workArea: () => p.manyToOne(WorkArea).ref(),
    sector: () => p.manyToOne(Sector).ref().nullable(),
    name: p.text(),
    tasks: p.text(),
    guidance: p.smallint(),
    shelter: p.smallint(),
    rung: p.smallint(),
    places: p.integer(),
    hoursPerWeek: p.integer().name('quarters_per_week'),
    active: p.boolean(),
    requirementsVersion: p.integer(),
  },
  checks: [
    { name: 'workplace_profile_guidance_check', expression: 'guidance between 1 and 5' },
    { name: 'workplace_profile_shelter_check', expression: 'shelter between 1 and 5' },
    { name: 'workplace_profile_rung_check', expression: 'rung between 2 and 5' },
    { name: 'workplace_profile_places_check', expression: 'places >= 0' },
    { name: 'workplace_profile_hours_check', expression: 'quarters_per_week between 1 and 160' },
  ],
  indexes: [
    { properties: ['name', 'id'] },
    { properties: ['rung', 'id'] },
    { properties: ['guidance', 'id'] },
    { properties: ['shelter', 'id'] },
    { properties: ['location', 'name', 'id'] },
  ],
});

@Directive('@key(fields: "id")')
@Extensions({ prefix: 'wpp' })
@ObjectType({
  implements: Node,
  description:
    'A workplace and what it asks (werkplekprofiel): tasks, guidance, shelter, places and required competences.',
})
export class WorkplaceProfile extends WorkplaceProfileSchema.class {
  @Field(() => ID, { description: 'The id, `wpp_…`.' })
  declare id: string;

  @Field(() => Int, { description: 'Raised by one with every change.' })
  declare version: Opt<number>;

  @Field(() => Location, { description: 'The location where the workplace is.' })
  declare location: Ref<Location>;

  @Field(() => WorkArea, { description: 'The field of work.' })
  declare workArea: Ref<WorkArea>;

  @Field(() => Sector, { nullable: true, description: 'The branch of industry; null when none fits.' })
  declare sector: Ref<Sector> | null | undefined;

  @Field(() => String, { description: 'The name of the workplace.' })
  declare name: string;

  @Field(() => String, { description: 'What is done there.' })
  declare tasks: string;

  @Field(() => Int, { description: 'How much guidance it gives (beschermd): 1 is the most, 5 is none.' })
  declare guidance: number;

  @Field(() => Int, { description: 'How sheltered its surroundings are (beschut): 1 is the most, 5 is none.' })
  declare shelter: number;

  @Field(() => Int, { description: 'The rung (trede) of the participation ladder that it works on, 2 to 5.' })
  declare rung: number;

  @Field(() => Int, { description: 'How many people can work there at once.' })
  declare places: number;

  @Field(() => HoursScalar, { description: 'The usual number of hours a week.' })
  declare hoursPerWeek: number;

  @Field(() => Boolean, { description: 'Whether it takes people.' })
  declare active: boolean;

  @Field(() => Int, { description: 'The version of the requirements that holds now; 0 when nothing is asked yet.' })
  declare requirementsVersion: number;
}
WorkplaceProfileSchema.setClass(WorkplaceProfile);

const RequirementsSchema = defineEntity({
  name: 'WorkplaceRequirements',
  tableName: 'workplace_requirements',
  properties: {
    id: idColumn(),
    workplaceProfile: () => p.manyToOne(WorkplaceProfile).ref(),
    version: p.integer(),
    instrument: () => p.manyToOne(Instrument).ref(),
    recordedAt: recordedAtColumn(),
  },
  uniques: [{ properties: ['workplaceProfile', 'version'] }],
});

@ObjectType({
  description: 'A version of what a workplace asks, in one version of a competence instrument. It never changes.',
})
export class WorkplaceRequirements extends RequirementsSchema.class {
  @Field(() => Int, { description: 'The number of the version, from 1.' })
  declare version: number;

  @Field(() => Instrument, { description: 'The instrument whose items are asked.' })
  declare instrument: Ref<Instrument>;

  @Field(() => DateTimeScalar, { description: 'When this version was recorded.' })
  declare recordedAt: Date;
}
RequirementsSchema.setClass(WorkplaceRequirements);

const RequirementSchema = defineEntity({
  name: 'Requirement',
  tableName: 'requirement',
  properties: {
    id: idColumn(),
    requirements: () => p.manyToOne(WorkplaceRequirements).ref(),
    item: () => p.manyToOne(InstrumentItem).ref(),
    position: p.smallint(),
    level: p.smallint(),
    weight: p.smallint(),
    essential: p.boolean(),
  },
  checks: [{ name: 'requirement_weight_check', expression: 'weight between 1 and 3' }],
  uniques: [{ properties: ['requirements', 'item'] }],
});

@ObjectType({ description: 'What a workplace asks on one item.' })
export class Requirement extends RequirementSchema.class {
  @Field(() => InstrumentItem, { description: 'The competence.' })
  declare item: Ref<InstrumentItem>;

  @Field(() => Int, { description: 'The level that is required.' })
  declare level: number;

  @Field(() => Int, { description: 'How much it counts in the fit score, 1 to 3.' })
  declare weight: number;

  @Field(() => Boolean, { description: 'Whether the work cannot be done without it.' })
  declare essential: boolean;
}
RequirementSchema.setClass(Requirement);

const WorkplaceCardSchema = defineEntity({
  name: 'WorkplaceCard',
  tableName: 'workplace_card',
  properties: {
    workplaceProfile: () => p.manyToOne(WorkplaceProfile).primary().ref(),
    card: () => p.manyToOne(WorkInstructionCard).primary().ref(),
  },
});

/** A work instruction card that is used at a workplace. */
export class WorkplaceCard extends WorkplaceCardSchema.class {}
WorkplaceCardSchema.setClass(WorkplaceCard);
