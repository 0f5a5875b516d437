import { defineEntity, p } from '@mikro-orm/core';
import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { Latitude, Longitude, MunicipalityCode } from '../../graph/scalars.js';

const MunicipalitySchema = defineEntity({
  name: 'Municipality',
  tableName: 'municipality',
  properties: {
    code: p.text().primary(),
    name: p.text().index(),
    province: p.text(),
    latitude: p.double(),
    longitude: p.double(),
  },
});

@Directive('@key(fields: "code")')
@ObjectType({ description: 'A Dutch municipality (gemeente). Source: CBS and Kadaster, CC-BY 4.0.' })
export class Municipality extends MunicipalitySchema.class {
  @Field(() => MunicipalityCode, { description: 'The code by Statistics Netherlands (CBS).' })
  declare code: string;

  @Field(() => String, { description: 'The name.' })
  declare name: string;

  @Field(() => String, { description: 'The province (provincie) that it lies in.' })
  declare province: string;

  @Field(() => Latitude, { description: 'The latitude of its centre in degrees.' })
  declare latitude: number;

  @Field(() => Longitude, { description: 'The longitude of its centre in degrees.' })
  declare longitude: number;
}
MunicipalitySchema.setClass(Municipality);

const WorkAreaSchema = defineEntity({
  name: 'WorkArea',
  tableName: 'work_area',
  properties: { code: p.text().primary(), labelNl: p.text(), labelEn: p.text(), position: p.smallint().unique() },
});

@Directive('@key(fields: "code")')
@ObjectType({ description: 'A field of work (arbeidsgebied) in which participants can learn and work.' })
export class WorkArea extends WorkAreaSchema.class {
  @Field(() => String, { description: 'The code; it never changes.' })
  declare code: string;

  @Field(() => Int, { description: 'The place in the fixed order of work areas, from 1.' })
  declare position: number;
}
WorkAreaSchema.setClass(WorkArea);

const SectorSchema = defineEntity({
  name: 'Sector',
  tableName: 'sector',
  properties: { code: p.text().primary(), labelNl: p.text(), labelEn: p.text(), position: p.smallint().unique() },
});

@ObjectType({ description: 'A branch of industry (sector) that a workplace belongs to.' })
export class Sector extends SectorSchema.class {
  @Field(() => String, { description: 'The code; it never changes.' })
  declare code: string;

  @Field(() => Int, { description: 'The place in the fixed order of sectors, from 1.' })
  declare position: number;
}
SectorSchema.setClass(Sector);
