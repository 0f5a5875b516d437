import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Day } from '../../graph/day.js';
import type { Result } from '../../graph/mutate.js';
import { Refused, refusal, refuseIf } from '../../graph/refusal.js';
import { expectVersion, type Work } from '../../graph/unit-of-work.js';
import { Organization } from '../organization/organization.entity.js';
import { ownOrganization } from '../organization/own-organization.service.js';
import { Municipality, WorkArea } from '../reference/reference.entity.js';
import { codeRefusals } from '../reference/reference.find.js';
import { Participant } from './participant.entity.js';
import type { ParticipantRegisterInput } from './participant.inputs.js';
import { registerParticipant } from './participant.service.js';
import {
  acceptedRefusals,
  keptSince,
  receiveRefusals,
  registrationChangeRefusals,
  stateRefusals,
} from './registering.js';
import { Registration } from './registration.entity.js';
import type {
  RegistrationAcceptInput,
  RegistrationChangeInput,
  RegistrationReceiveInput,
} from './registration.inputs.js';

/** The organization that is asked. @throws Refused `NOT_FOUND` */
export function organizationAsked(work: Work, { organizationId }: RegistrationReceiveInput): Promise<Organization> {
  return ownOrganization(work, organizationId, ['input', 'organizationId']);
}

/** The registration of an input, locked. @throws Refused `NOT_FOUND` */
export function registrationToChange(work: Work, input: { registrationId: string }): Promise<Registration> {
  return work.lock(Registration, input.registrationId, ['input', 'registrationId']);
}

/** Receives a question today. @throws Refused together `VALUE_MISSING`, `REACH_MISSING`, `CODE_UNKNOWN` */
export async function receive(
  work: Work,
  input: RegistrationReceiveInput,
  organization: Organization,
): Promise<Result> {
  const { registrant, municipality, wishedWorkArea } = input;
  refuseIf([
    ...receiveRefusals(input),
    ...(await codeRefusals(work, Municipality, municipality, ['input', 'municipality'])),
    ...(await codeRefusals(work, WorkArea, wishedWorkArea, ['input', 'wishedWorkArea'])),
  ]);
  const registration = work.em.create(Registration, {
    organization,
    registrant,
    name: input.name.trim(),
    email: input.email ?? null,
    phone: input.phone?.trim() || null,
    question: input.question.trim(),
    municipality: municipality ?? null,
    wishedWorkArea: wishedWorkArea ?? null,
    status: 'RECEIVED',
    since: work.today,
    receivedOn: work.today,
    recordedAt: work.now,
  });
  work.event('registration.receive', registration.id, { version: 1 });
  return { registration: registration.id };
}

/** Changes how a registration stands. @throws Refused `VERSION_CONFLICT`, then see `registrationChangeRefusals` */
export async function changeRegistration(
  work: Work,
  input: RegistrationChangeInput,
  registration: Registration,
): Promise<Result> {
  expectVersion(registration, input.expectedVersion);
  refuseIf(registrationChangeRefusals(registration.status, input));
  move(work, registration, input);
  const { version, status } = registration;
  work.event('registration.change', registration.id, { version, status });
  return { registration: registration.id };
}

/**
 * Accepts: makes a participant of the organization that was asked, or links one.
 * @throws Refused `VERSION_CONFLICT`; `STATE_NOT_POSSIBLE`; `PERSON_OR_PARTICIPANT`; `NOT_FOUND` for a participant of
 * another organization; and as `registerParticipant`
 */
export async function accept(work: Work, input: RegistrationAcceptInput, registration: Registration): Promise<Result> {
  expectVersion(registration, input.expectedVersion);
  const accepted = 'ACCEPTED' as const;
  refuseIf([...stateRefusals(registration.status, accepted, ['input', 'registrationId']), ...acceptedRefusals(input)]);
  const participant = input.participantId
    ? (await participantToLink(work, input.participantId, registration)).id
    : await newParticipant(work, input, registration);
  move(work, registration, { status: accepted, note: input.note });
  work.em.assign(registration, { participant });
  work.event('registration.accept', registration.id, { version: registration.version, participantId: participant });
  return { registration: registration.id, participant };
}

function move(
  work: Work,
  registration: Registration,
  { status, note }: Pick<RegistrationChangeInput, 'status' | 'note'>,
) {
  registration.status = status;
  registration.since = work.today;
  registration.version += 1;
  if (note !== undefined) registration.note = note?.trim() || null;
}

/** That somebody is known elsewhere stays there (domain.md §13). */
async function participantToLink(work: Work, id: string, { organization }: Registration): Promise<Participant> {
  const path = ['input', 'participantId'];
  const participant = await work.find(Participant, id, path);
  if (participant.organization.id !== organization.id) throw new Refused([refusal('NOT_FOUND', path)]);
  return participant;
}

/** Registers whoever asked. What a referrer can be reached by is not the participant's own. */
async function newParticipant(
  work: Work,
  { clientNumber = null, name = null, birthDate = null, municipality }: RegistrationAcceptInput,
  registration: Registration,
): Promise<string> {
  const path = ['input', 'registrationId'];
  const organization = await work.lock(Organization, registration.organization.id, path);
  const own = registration.registrant === 'SELF';
  const person = {
    clientNumber,
    name,
    birthDate,
    municipality: municipality ?? registration.municipality?.code ?? null,
    email: own ? registration.email : null,
    phone: own ? registration.phone : null,
    chosenWorkAreas: registration.wishedWorkArea ? [registration.wishedWorkArea.code] : undefined,
  };
  const { participant } = await registerParticipant(work, person as ParticipantRegisterInput, organization);
  return participant as string;
}

const expired = (today: Day) => ({ status: 'WITHDRAWN', since: { $lt: keptSince(today) } }) as const;

/** Removes the registrations of which nothing may be left, for a job to call. @returns how many there were */
export function removeExpired(em: SqlEntityManager, today: Day): Promise<number> {
  return em.nativeDelete(Registration, expired(today));
}

/** How many registrations there are of which nothing may be left. */
export function countExpired(em: SqlEntityManager, today: Day): Promise<number> {
  return em.count(Registration, expired(today));
}
