import { Field, InputType, Int } from 'type-graphql';
import { IdField } from '../../graph/id-field.js';
import { MutationInput } from '../../graph/mutation.js';
import { Latitude, Longitude, MunicipalityCode } from '../../graph/scalars.js';
import { MethodEnum } from './location.entity.js';
import type { Method } from './vocabulary.js';

@InputType({ description: 'A location to add, or to change when its id is given.' })
export class LocationSaveInput extends MutationInput {
  @IdField('loc', { nullable: true, description: 'The location to change; a new one is added without it.' })
  locationId?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that you looked at; needed for a change.' })
  expectedVersion?: number | null;

  @IdField('org', { description: 'The organization that it belongs to.' })
  organizationId!: string;

  @Field(() => MunicipalityCode, { description: 'The municipality that it lies in.' })
  municipality!: string;

  @Field(() => String, { description: 'The name.' })
  name!: string;

  @Field(() => Latitude, { description: 'The latitude in degrees.' })
  latitude!: number;

  @Field(() => Longitude, { description: 'The longitude in degrees.' })
  longitude!: number;

  @Field(() => [MethodEnum], { description: 'The methods by which it works.' })
  methods!: Method[];

  @Field(() => Boolean, { defaultValue: true, description: 'Whether it is in use.' })
  active!: boolean;
}
