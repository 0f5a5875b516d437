import { Resolver } from 'type-graphql';
import { connectionOf } from '../../graph/connection.js';
import { RootRows } from '../../plan/spec.js';
import { all, sql } from '../../plan/sql.js';
import { Registration } from './registration.entity.js';
import { RegistrationsArgs } from './registration.inputs.js';

const RegistrationConnection = connectionOf('Registration', () => Registration, 'registrations');

@Resolver()
export class RegistrationsRoot {
  @RootRows(() => RegistrationConnection, {
    args: () => RegistrationsArgs,
    orderBy: [['receivedOn', 'desc']],
    where: (row, { filter }) =>
      filter &&
      all([
        filter.organizationId && sql`${row('organization')} = ${filter.organizationId}`,
        filter.status && sql`${row('status')} = any(${filter.status})`,
        filter.registrant && sql`${row('registrant')} = any(${filter.registrant})`,
        filter.municipality && sql`${row('municipality')} = any(${filter.municipality})`,
        filter.wishedWorkArea && sql`${row('wishedWorkArea')} = any(${filter.wishedWorkArea})`,
        filter.receivedFrom && sql`${row('receivedOn')} >= ${filter.receivedFrom}`,
        filter.receivedUntil && sql`${row('receivedOn')} <= ${filter.receivedUntil}`,
      ]),
    description: 'Registrations (aanmeldingen), latest first. A withdrawn one is gone after six weeks.',
  })
  registrations!: never;
}

export const registrationResolvers = [RegistrationsRoot];
