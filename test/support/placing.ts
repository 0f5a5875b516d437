import { graphql } from '../generated/gql.js';
import type { PlacementKind, PlacementStartInput, RequirementInput } from '../generated/graphql.js';
import type { TestServer } from './server.js';
import { succeeded } from './story.js';
import { location, SKILLS } from './workplaces.js';
import type { World } from './world.js';

const Save = graphql(`
  mutation PlacingSave($input: WorkplaceProfileSaveInput!) {
    workplaceProfileSave(input: $input) { workplaceProfile { id } errors { code path } }
  }
`);

const Talk = graphql(`
  mutation PlacingTalk($input: EmployerIntakeRecordInput!) {
    employerIntakeRecord(input: $input) { employerIntake { on } errors { code path } }
  }
`);

export const StartPlacement = graphql(`
  mutation PlacingStart($input: PlacementStartInput!) {
    placementStart(input: $input) { placement { id version } warnings { code } errors { code path message } }
  }
`);

/** A workplace and its employer. */
export interface Place {
  readonly employerId: string;
  readonly workplaceProfileId: string;
}

/** A workplace with one place on rung 3 that asks nothing, unless told otherwise; of a new employer when none is named. */
export async function place(
  server: TestServer,
  world: World,
  of: {
    places?: number;
    rung?: number;
    employerId?: string;
    items?: readonly RequirementInput[];
    active?: boolean;
  } = {},
): Promise<Place> {
  const { places = 1, rung = 3, items = [], active = true } = of;
  const employerId = of.employerId ?? (await world.organization('Van Dam Groen'));
  const { data, errors } = await server.ask(Save, {
    input: {
      locationId: await location(server, employerId),
      workArea: 'GREEN_AND_ANIMALS',
      name: 'Groenploeg',
      tasks: 'Schoffelen, snoeien en opruimen.',
      guidance: 2,
      shelter: 3,
      ...{ places, rung, active },
      hoursPerWeek: '18.00',
      requirements: { instrument: SKILLS, items: [...items] },
    },
  });
  const saved = data?.workplaceProfileSave;
  return { employerId, workplaceProfileId: succeeded(saved?.workplaceProfile, saved?.errors, errors).id };
}

/** Records a talk with an employer today. */
export async function talk(server: TestServer, trajectoryId: string, employerId: string, on?: string): Promise<void> {
  const { data, errors } = await server.ask(Talk, { input: { trajectoryId, employerId, on } });
  const answer = data?.employerIntakeRecord;
  succeeded(answer?.employerIntake, answer?.errors, errors);
}

/** The input of a placement from a day on, without a last day, 18 hours a week. */
export function placing(
  trajectoryId: string,
  { workplaceProfileId }: Pick<Place, 'workplaceProfileId'>,
  kind: PlacementKind,
  startsOn: string,
): PlacementStartInput {
  return {
    ...{ trajectoryId, workplaceProfileId, kind, startsOn },
    hoursPerWeek: '18.00',
    income: 'BENEFIT_KEPT',
    reason: 'Buiten werken past bij de droom.',
  };
}

/** Begins a placement that is not refused. @returns its id */
export async function placed(server: TestServer, input: PlacementStartInput): Promise<string> {
  const { data, errors } = await server.ask(StartPlacement, { input });
  const answer = data?.placementStart;
  return succeeded(answer?.placement, answer?.errors, errors).id;
}

/** The codes of the refusals of a placement; empty when it began. */
export async function refusedPlacing(server: TestServer, input: PlacementStartInput): Promise<string[]> {
  const { data, errors } = await server.ask(StartPlacement, { input });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.placementStart.errors.map(({ code }) => code) ?? [];
}
