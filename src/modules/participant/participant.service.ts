import type { Result } from '../../graph/mutate.js';
import { type Refusal, refusal, refuseIf } from '../../graph/refusal.js';
import { missingTexts, missingWhen } from '../../graph/required.js';
import { expectVersion, type Work } from '../../graph/unit-of-work.js';
import { Organization } from '../organization/organization.entity.js';
import { ownOrganization } from '../organization/own-organization.service.js';
import { Municipality, WorkArea } from '../reference/reference.entity.js';
import { codeRefusals } from '../reference/reference.find.js';
import { chooseWorkAreas, workAreaRefusals } from './chosen-work-areas.service.js';
import { LadderAssessment } from './ladder-assessment.entity.js';
import { Participant } from './participant.entity.js';
import type { LadderAssessInput, ParticipantRegisterInput, ParticipantUpdateInput } from './participant.inputs.js';
import { assessmentDayRefusals, birthRefusals, travelRefusals } from './person.js';

/** What is said about a person: undefined is not said, null takes away. */
type Said = Omit<ParticipantUpdateInput, 'participantId' | 'expectedVersion'>;

/** The organization, locked: of two simultaneous registrations under one client number one sees the other. */
export function responsibleOrganization(work: Work, input: ParticipantRegisterInput): Promise<Organization> {
  return ownOrganization(work, input.organizationId, ['input', 'organizationId']);
}

/** The participant that an input is about, locked. */
export function participantToChange(work: Work, input: { participantId: string }): Promise<Participant> {
  return work.lock(Participant, input.participantId, ['input', 'participantId']);
}

/** Registers a participant. @throws Refused, see `saidRefusals` */
export async function registerParticipant(
  work: Work,
  input: ParticipantRegisterInput,
  organization: Organization,
): Promise<Result> {
  refuseIf(await saidRefusals(work, input, { organizationId: organization.id }));
  const participant = work.em.create(Participant, {
    ...columns(input),
    organization: organization.id,
    recordedAt: work.now,
  } as never);
  await chooseWorkAreas(work, participant.id, input.chosenWorkAreas);
  work.event('participant.register', participant.id, { version: 1 });
  return { participant: participant.id };
}

/** Changes what is known about a participant. @throws Refused `VERSION_CONFLICT`, then see `saidRefusals` */
export async function updateParticipant(
  work: Work,
  input: ParticipantUpdateInput,
  participant: Participant,
): Promise<Result> {
  expectVersion(participant, input.expectedVersion);
  const organizationId = participant.organization.id;
  if (input.clientNumber) await work.lock(Organization, organizationId, ['input', 'participantId']);
  refuseIf(await saidRefusals(work, input, { organizationId, self: participant.id }));
  const version = participant.version + 1;
  work.em.assign(participant, { ...columns(input), version } as never, { ignoreUndefined: true });
  await chooseWorkAreas(work, participant.id, input.chosenWorkAreas);
  work.event('participant.update', participant.id, { version });
  return { participant: participant.id };
}

/** Records a judgement of the rung. @throws Refused `DATE_IN_FUTURE`, `BEFORE_BIRTH` */
export async function assessLadder(
  work: Work,
  { step, assessedOn, note }: LadderAssessInput,
  participant: Participant,
): Promise<Result> {
  const day = assessedOn ?? work.today;
  refuseIf(assessmentDayRefusals(day, participant.birthDate, work.today));
  const assessment = work.em.create(LadderAssessment, {
    participant,
    step,
    assessedOn: day,
    professional: work.viewer.professionalId ?? null,
    note: note?.trim() || null,
    recordedAt: work.now,
  });
  work.event('participant.ladderAssess', participant.id, { ladderAssessmentId: assessment.id });
  return { participant: participant.id, ladderAssessment: assessment.id };
}

/**
 * All reasons why what is said about a person cannot be recorded: `VALUE_MISSING`, `DATE_IN_FUTURE`,
 * `BIRTH_DATE_IMPLAUSIBLE`, `TRAVEL_OUT_OF_RANGE`, `CODE_UNKNOWN`, `CLIENT_NUMBER_TAKEN`.
 */
async function saidRefusals(
  work: Work,
  said: Said,
  { organizationId, self }: { organizationId: string; self?: string },
): Promise<Refusal[]> {
  const { clientNumber, name, birthDate, municipality, chosenWorkAreas } = said;
  const path = ['input'];
  return [
    ...(clientNumber === undefined ? [] : missingTexts({ clientNumber }, path)),
    ...missingWhen(name === null, [...path, 'name']),
    ...(name ? missingTexts({ given: name.given, family: name.family }, [...path, 'name']) : []),
    ...missingWhen(birthDate === null, [...path, 'birthDate']),
    ...birthRefusals(birthDate, work.today),
    ...travelRefusals(said.travelKm),
    ...missingWhen(municipality === null, [...path, 'municipality']),
    ...(await codeRefusals(work, Municipality, municipality, [...path, 'municipality'])),
    ...(await codeRefusals(work, WorkArea, said.dreamWorkArea, [...path, 'dreamWorkArea'])),
    ...(await workAreaRefusals(work, chosenWorkAreas, [...path, 'chosenWorkAreas'])),
    ...(await clientNumberRefusals(work, { organizationId, clientNumber: clientNumber?.trim(), self })),
  ];
}

/**
 * `CLIENT_NUMBER_TAKEN` when another participant of the organization, which is locked, has this number. Looks within that
 * organization only: that a person is known elsewhere stays there (domain.md §13).
 */
export async function clientNumberRefusals(
  work: Work,
  asked: { organizationId: string; clientNumber: string | undefined; self: string | undefined },
): Promise<Refusal[]> {
  const { organizationId: organization, clientNumber, self } = asked;
  if (!clientNumber) return [];
  const holder = await work.em.findOne(Participant, { organization, clientNumber });
  if (!holder || holder.id === self) return [];
  return [refusal('CLIENT_NUMBER_TAKEN', ['input', 'clientNumber'], { clientNumber })];
}

/** A blank text that may be absent is absent. */
const textOrNull = (text: string | null | undefined) => (text === undefined ? undefined : text?.trim() || null);

/** What is said, as columns; undefined stays undefined. */
function columns({ name, ...said }: Said): object {
  return {
    clientNumber: said.clientNumber?.trim(),
    ...(name && { givenName: name.given.trim(), infix: name.infix?.trim() || null, familyName: name.family.trim() }),
    birthDate: said.birthDate,
    municipality: said.municipality,
    dreamJob: textOrNull(said.dreamJob),
    dreamWorkArea: said.dreamWorkArea,
    travelKm: said.travelKm,
    email: said.email,
    phone: textOrNull(said.phone),
  };
}
