import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Rows } from '../../plan/spec.js';
import { sql } from '../../plan/sql.js';
import { Consent } from './consent.entity.js';
import { ConsentsArgs } from './consent.inputs.js';
import { consentRuns, type GivenConsent } from './consents.js';
import { EmergencyAccess } from './emergency-access.entity.js';
import { Participant } from './participant.entity.js';

@Resolver(() => Participant)
export class ParticipantConsents {
  @Rows(() => [Consent], {
    nullable: true,
    args: () => ConsentsArgs,
    where: (row, { kind }) => kind && sql`${row('kind')} = ${kind}::text`,
    orderBy: [
      ['givenOn', 'desc'],
      ['id', 'desc'],
    ],
    description: 'The consents of the participant, latest first; withdrawn ones too.',
  })
  consents!: never;

  @Rows(() => [EmergencyAccess], {
    nullable: true,
    orderBy: [
      ['openedAt', 'desc'],
      ['id', 'desc'],
    ],
    description: 'When somebody opened the file in an emergency, who and why, latest first.',
  })
  emergencyOpenings!: never;
}

@Resolver(() => Consent)
export class ConsentStanding {
  @FieldResolver(() => Boolean, { description: 'Whether it holds today.' })
  holds(@Root() row: Consent, @Ctx() { today }: Context): boolean {
    return consentRuns(row as never as GivenConsent, today);
  }
}

export const consentResolvers = [ParticipantConsents, ConsentStanding];
