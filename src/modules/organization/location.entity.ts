import { defineEntity, type Opt, p, type Ref } from '@mikro-orm/core';
import { Directive, Extensions, Field, ID, Int, ObjectType } from 'type-graphql';
import { idColumn, versionColumn } from '../../graph/columns.js';
import { enumType } from '../../graph/enums.js';
import { Node } from '../../graph/node.js';
import { Latitude, Longitude } from '../../graph/scalars.js';
import { Municipality } from '../reference/reference.entity.js';
import { Organization } from './organization.entity.js';
import { METHODS, type Method } from './vocabulary.js';

export const MethodEnum = enumType('Method', 'A method by which a location works.', METHODS);

const LocationSchema = defineEntity({
  name: 'Location',
  tableName: 'location',
  properties: {
    id: idColumn(),
    version: versionColumn(),
    organization: () => p.manyToOne(Organization).ref(),
    municipality: () => p.manyToOne(Municipality).ref(),
    name: p.text(),
    latitude: p.double(),
    longitude: p.double(),
    methods: p.array().$type<Method[]>(),
    active: p.boolean(),
  },
  indexes: [{ properties: ['name', 'id'] }, { properties: ['organization', 'name', 'id'] }],
});

@Directive('@key(fields: "id")')
@Extensions({ prefix: 'loc' })
@ObjectType({ implements: Node, description: 'A site (locatie) of an organization where participants learn and work.' })
export class Location extends LocationSchema.class {
  @Field(() => ID, { description: 'The id, `loc_…`.' })
  declare id: string;

  @Field(() => Int, { description: 'Raised by one with every change.' })
  declare version: Opt<number>;

  @Field(() => Organization, { description: 'The organization that it belongs to.' })
  declare organization: Ref<Organization>;

  @Field(() => Municipality, { description: 'The municipality that it lies in.' })
  declare municipality: Ref<Municipality>;

  @Field(() => String, { description: 'The name.' })
  declare name: string;

  @Field(() => Latitude, { description: 'The latitude in degrees.' })
  declare latitude: number;

  @Field(() => Longitude, { description: 'The longitude in degrees.' })
  declare longitude: number;

  @Field(() => [MethodEnum], { description: 'The methods by which it works, Supported Employment first.' })
  declare methods: Method[];

  @Field(() => Boolean, { description: 'Whether it is in use.' })
  declare active: boolean;
}
LocationSchema.setClass(Location);
