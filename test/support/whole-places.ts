import { graphql } from '../generated/gql.js';
import type {
  LocationSaveInput,
  OrganizationKind,
  ProfessionalRole,
  WorkplaceProfileSaveInput,
} from '../generated/graphql.js';
import type { TestServer } from './server.js';
import { succeeded } from './story.js';
import { workplace } from './workplaces.js';

const SaveOrganization = graphql(`
  mutation WholeOrganization($input: OrganizationSaveInput!) {
    organizationSave(input: $input) { organization { id } errors { code path } }
  }
`);

const SaveLocation = graphql(`
  mutation WholeLocation($input: LocationSaveInput!) {
    locationSave(input: $input) { location { id } errors { code path } }
  }
`);

const SaveProfessional = graphql(`
  mutation WholeProfessional($input: ProfessionalSaveInput!) {
    professionalSave(input: $input) { professional { id } errors { code path } }
  }
`);

const Register = graphql(`
  mutation WholeParticipant($input: ParticipantRegisterInput!) {
    participantRegister(input: $input) { participant { id } errors { code path } }
  }
`);

const Receive = graphql(`
  mutation WholeRegistration($input: RegistrationReceiveInput!) {
    registrationReceive(input: $input) { registration { id version status } errors { code path } }
  }
`);

const PlanIntake = graphql(`
  mutation WholeRegistrationChange($input: RegistrationChangeInput!) {
    registrationChange(input: $input) { registration { id version status } errors { code path } }
  }
`);

const Accept = graphql(`
  mutation WholeRegistrationAccept($input: RegistrationAcceptInput!) {
    registrationAccept(input: $input) { registration { status } participant { id } errors { code path } }
  }
`);

/** A workplace and the organization that offers it. */
export interface Offer {
  readonly employerId: string;
  readonly workplaceId: string;
}

/** The organizations, places and people around participants, all made through the API. */
export class Surroundings {
  #count = 0;

  constructor(readonly server: TestServer) {}

  async organization(kind: OrganizationKind, name: string): Promise<string> {
    const input = { kind, name, kvkNumber: this.#number(70000000) };
    const { data, errors } = await this.server.ask(SaveOrganization, { input });
    return succeeded(data?.organizationSave.organization, data?.organizationSave.errors, errors).id;
  }

  /** A workplace at a location of an organization in Almelo, which asks nothing in particular. */
  async offer(kind: OrganizationKind, name: string, says: Partial<WorkplaceProfileSaveInput> = {}): Promise<Offer> {
    const employerId = await this.organization(kind, name);
    const locationId = await this.#location({ organizationId: employerId, name });
    const items = [{ item: 'A1', level: 2 }];
    return { employerId, workplaceId: await workplace(this.server, { locationId, items, says }) };
  }

  async professional(organizationId: string, givenName: string, roles: ProfessionalRole[]): Promise<string> {
    const input = { organizationId, givenName, familyName: 'Jansma', roles };
    const { data, errors } = await this.server.ask(SaveProfessional, { input });
    return succeeded(data?.professionalSave.professional, data?.professionalSave.errors, errors).id;
  }

  /** A participant from Almelo. */
  async participant(organizationId: string, given: string, birthDate: string): Promise<string> {
    const input = { organizationId, ...this.#person(given, birthDate) };
    const { data, errors } = await this.server.ask(Register, { input });
    return succeeded(data?.participantRegister.participant, data?.participantRegister.errors, errors).id;
  }

  /** Somebody asks for a place and is invited to talk. @returns what is needed to accept them */
  async invited(organizationId: string, name: string, question: string) {
    const asked = { organizationId, registrant: 'SELF' as const, name, question, phone: '+31612345678' };
    const received = await this.server.ask(Receive, { input: asked });
    const first = received.data?.registrationReceive;
    const { id, version } = succeeded(first?.registration, first?.errors, received.errors);
    const change = { registrationId: id, expectedVersion: version, status: 'INTAKE_PLANNED' as const };
    const { data, errors } = await this.server.ask(PlanIntake, { input: change });
    return succeeded(data?.registrationChange.registration, data?.registrationChange.errors, errors);
  }

  /** Accepts who was invited. @returns the participant */
  async accepted(registration: { id: string; version: number }, given: string, birthDate: string): Promise<string> {
    const input = {
      registrationId: registration.id,
      expectedVersion: registration.version,
      ...this.#person(given, birthDate),
    };
    const { data, errors } = await this.server.ask(Accept, { input });
    return succeeded(data?.registrationAccept.participant, data?.registrationAccept.errors, errors).id;
  }

  async #location(of: Pick<LocationSaveInput, 'organizationId' | 'name'>): Promise<string> {
    const site = { municipality: 'GM0141', latitude: 52.36, longitude: 6.66 };
    const { data, errors } = await this.server.ask(SaveLocation, {
      input: { ...of, ...site, methods: ['SUPPORTED_EMPLOYMENT'] },
    });
    return succeeded(data?.locationSave.location, data?.locationSave.errors, errors).id;
  }

  #person(given: string, birthDate: string) {
    const clientNumber = `WM-${this.#number(500000)}`;
    return { clientNumber, name: { given, infix: 'de', family: 'Boer' }, birthDate, municipality: 'GM0141' };
  }

  #number(from: number): string {
    this.#count += 1;
    return String(from + this.#count);
  }
}
