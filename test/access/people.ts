import { addDays, type Day } from '../../src/graph/day.js';
import { encodeId, type IdPrefix } from '../../src/graph/ids.js';
import { Location } from '../../src/modules/organization/location.entity.js';
import { Organization } from '../../src/modules/organization/organization.entity.js';
import { Professional } from '../../src/modules/organization/professional.entity.js';
import { ProfessionalLocation } from '../../src/modules/organization/professional-location.entity.js';
import { WorkInstructionCard } from '../../src/modules/organization/work-instruction-card.entity.js';
import { StandIn } from '../../src/modules/trajectory/stand-in.entity.js';
import { LearningLine, LearningLineStep } from '../../src/modules/workplace/learning-line.entity.js';
import {
  Requirement,
  WorkplaceProfile,
  WorkplaceRequirements,
} from '../../src/modules/workplace/workplace-profile.entity.js';
import type { Who } from '../support/issuer.js';
import type { Filing } from './filing.js';

/** Where somebody was placed, and when, seen from the day of the matrix. */
export type Site = 'briefed' | 'now' | 'ended29' | 'ended31' | 'future' | 'elsewhere';
/** Who commissions, and when the funding runs, seen from the day of the matrix. */
export type Payer = 'now' | 'after' | 'later' | 'before' | 'elsewhere';

/** A location with its workplace. */
export interface Workplace {
  readonly employer: string;
  readonly location: string;
  readonly workplace: string;
  readonly supervisor: string;
}

/** Those who look and where they work; every key is a UUID. */
export interface Scene {
  readonly home: string;
  readonly abroad: string;
  readonly coach: string;
  readonly colleague: string;
  readonly line: string;
  readonly standIn: string;
  readonly cards: readonly [string, string];
  readonly payers: Readonly<Record<Payer, string>>;
  readonly sites: Readonly<Record<Site, Workplace>>;
  readonly situations: Readonly<Record<string, Situation>>;
  /** The key by which the product knows whom the issuer calls so. */
  readonly keyOf: (subject: string) => string;
}

/** Somebody who looks, as the columns of the table name them, and the placement that is theirs to see. */
export interface Situation {
  readonly who: Who;
  readonly site?: Site;
}

const SITES: readonly Site[] = ['briefed', 'now', 'ended29', 'ended31', 'future', 'elsewhere'];
const PAYERS: readonly Payer[] = ['now', 'after', 'later', 'before', 'elsewhere'];

/** Lays down the organizations, the people who look, and the workplaces. */
export function setScene(filing: Filing, today: Day, keyOf: Scene['keyOf']): Scene {
  let count = 0;
  const organization = (name: string, kind = 'CARE_PROVIDER') => {
    count += 1;
    return filing.add(Organization, { name, kind, kvkNumber: String(70_000_000 + count) });
  };
  const professional = (of: string, familyName: string, roles: string[]) =>
    filing.add(Professional, { organization: of, givenName: 'Staf', familyName, roles, active: true });
  const [home, abroad] = [organization('De Werkplaats'), organization('Elders')];
  const coach = (of: string, name: string) => professional(of, name, ['JOB_COACH']);
  const own = coach(home, 'Eigen');
  const sites = Object.fromEntries(
    SITES.map((site) => [site, workplaceOf(filing, organization(`Bedrijf ${site}`, 'EMPLOYER'), site, professional)]),
  ) as Record<Site, Workplace>;
  const payers = Object.fromEntries(
    PAYERS.map((payer) => [payer, organization(`Gemeente ${payer}`, 'MUNICIPALITY')]),
  ) as Record<Payer, string>;
  const line = filing.add(LearningLine, {
    name: 'Lijn',
    region: 'Twente',
    workArea: 'GREEN_AND_ANIMALS',
    active: true,
  });
  for (const [i, site] of (['briefed', 'now'] as const).entries())
    filing.add(LearningLineStep, { line, position: i + 1, workplaceProfile: sites[site].workplace });
  const cardOf = (title: string) =>
    filing.add(WorkInstructionCard, { location: sites.now.location, title, instruction: 'Van boven naar beneden.' });
  const cards = [cardOf('Heggen snoeien'), cardOf('Bladeren ruimen')] as const;
  const standIn = coach(home, 'Vervanger');
  const replacing = filing.add(StandIn, { coach: own, standIn, from: addDays(today, -5), until: addDays(today, 5) });
  const colleague = coach(home, 'Collega');
  const coaches = { own, standIn, colleague, opener: coach(home, 'Opener'), abroad: coach(abroad, 'Elders') };
  const situations = { ...staff(home, abroad, coaches), ...outside(sites, payers) };
  return { home, abroad, coach: own, colleague, line, cards, payers, sites, situations, keyOf, standIn: replacing };
}

type Coaches = Readonly<Record<'own' | 'standIn' | 'colleague' | 'opener' | 'abroad', string>>;

function staff(home: string, abroad: string, coaches: Coaches): Record<string, Situation> {
  const coach = (professionalId: string, organizationId = home, scopes: string[] = []): Situation => ({
    who: { key: `coach ${professionalId}`, roles: ['JOB_COACH'], organizationId, professionalId, scopes },
  });
  const lead = (key: string, organizationId = home): Situation => ({
    who: { key, roles: ['TEAM_LEAD'], organizationId },
  });
  return {
    coach: coach(coaches.own),
    coach_criminal: coach(coaches.own, home, ['matrix:criminal']),
    coach_stand_in: coach(coaches.standIn),
    coach_colleague: coach(coaches.colleague),
    coach_opened: { who: { ...coach(coaches.opener).who, key: 'opener' } },
    coach_elsewhere: coach(coaches.abroad, abroad, ['matrix:criminal']),
    lead: lead('lead'),
    lead_opened: lead('lead who opened'),
    lead_elsewhere: lead('lead elsewhere', abroad),
  };
}

function outside(sites: Scene['sites'], payers: Scene['payers']): Record<string, Situation> {
  const guide = (role: 'WORK_SUPERVISOR' | 'TRADE_SPECIALIST', site: Site): Situation => {
    const { employer, supervisor } = sites[site];
    return {
      site,
      who: { key: `${role} ${site}`, roles: [role], organizationId: employer, professionalId: supervisor },
    };
  };
  const employer = (site: Site): Situation => {
    return { site, who: { key: `employer ${site}`, roles: ['EMPLOYER'], organizationId: sites[site].employer } };
  };
  const payer = (which: Payer): Situation => ({
    who: { key: `municipality ${which}`, roles: ['MUNICIPALITY'], organizationId: payers[which] },
  });
  const supervisors = SITES.filter((site) => site !== 'briefed').map((site) => [
    `supervisor_${site}`,
    guide('WORK_SUPERVISOR', site),
  ]);
  return {
    ...Object.fromEntries(supervisors),
    specialist_now: guide('TRADE_SPECIALIST', 'briefed'),
    ...Object.fromEntries(SITES.map((site) => [`employer_${site}`, employer(site)])),
    ...Object.fromEntries(PAYERS.map((which) => [`municipality_${which}`, payer(which)])),
    reporter: { who: { key: 'reporter', roles: ['REPORTER'] } },
    admin: { who: { key: 'admin', roles: ['ADMIN'] } },
    auditor: { who: { key: 'auditor', roles: ['AUDITOR'] } },
  };
}

/** A workplace on rung 3 with room, that asks one competence, at a location with somebody who guides people there. */
function workplaceOf(
  filing: Filing,
  employer: string,
  site: Site,
  professional: (of: string, name: string, roles: string[]) => string,
): Workplace {
  const place = { municipality: 'GM0141', latitude: 52.36, longitude: 6.66, methods: ['SUPPORTED_EMPLOYMENT'] };
  const location = filing.add(Location, { organization: employer, name: `Locatie ${site}`, ...place, active: true });
  const supervisor = professional(employer, `Begeleider ${site}`, ['WORK_SUPERVISOR', 'TRADE_SPECIALIST']);
  filing.add(ProfessionalLocation, { professional: supervisor, location });
  const workplace = filing.add(WorkplaceProfile, {
    location,
    workArea: 'GREEN_AND_ANIMALS',
    name: `Werkplek ${site}`,
    tasks: 'Schoffelen.',
    guidance: 2,
    shelter: 3,
    rung: 3,
    places: 9,
    hoursPerWeek: 72,
    active: true,
    requirementsVersion: 1,
  });
  const requirements = filing.add(WorkplaceRequirements, {
    workplaceProfile: workplace,
    version: 1,
    instrument: filing.skills.id,
    recordedAt: filing.now,
  });
  filing.add(Requirement, {
    requirements,
    item: filing.skill('A1'),
    position: 1,
    level: 1,
    weight: 1,
    essential: false,
  });
  return { employer, location, workplace, supervisor };
}

/** An id as clients see it. */
export const idOf = (prefix: IdPrefix, uuid: string): string => encodeId(prefix, uuid);
