import { defineEntity, p } from '@mikro-orm/core';
import { Location } from './location.entity.js';
import { Professional } from './professional.entity.js';

const ProfessionalLocationSchema = defineEntity({
  name: 'ProfessionalLocation',
  tableName: 'professional_location',
  properties: {
    professional: () => p.manyToOne(Professional).primary().ref(),
    location: () => p.manyToOne(Location).primary().ref(),
  },
  indexes: [{ properties: ['location'] }],
});

/** A location at which a work supervisor or trade specialist guides people. */
export class ProfessionalLocation extends ProfessionalLocationSchema.class {}
ProfessionalLocationSchema.setClass(ProfessionalLocation);
