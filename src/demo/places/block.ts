import type { OrganizationKind, ProfessionalRole } from '../../modules/organization/vocabulary.js';
import type { WorkAreaCode } from '../../modules/reference/vocabulary.js';
import type { DayNumber } from '../calendar.js';
import type { Instruments } from '../instrument-keys.js';
import { drawName, exampleEmail } from '../names.js';
import { Random } from '../random.js';
import { Records } from '../records.js';
import { addWaiting } from '../registrations.js';
import { addStandIns } from '../stand-ins.js';
import { drawSite } from './drawn-sites.js';
import { drawWork } from './drawn-work.js';
import type { Rung, Site, Work } from './kinds.js';
import { addLines } from './lines.js';
import { NAMED_SITES } from './named-sites.js';
import { NAMED_WORK } from './named-work.js';
import type { PlacementRow } from './placement-row.js';
import { type AskedVersion, addCards, addWorkplace, type Card } from './workplace-rows.js';

/** One block of the demo: what 500 participants share (demo-data.md §1). */
export const BLOCK = { participants: 500, sites: 12, workplaces: 40, coaches: 18, teamLeads: 2 } as const;

/** What a participant's story needs to know of the places. */
export interface Block {
  /** The organization that is responsible for the participants of the block. */
  readonly organization: string;
  readonly coaches: readonly string[];
  readonly employers: readonly Employer[];
}

/** Where somebody can get a contract. */
export interface Employer {
  readonly organization: string;
  readonly workplace: string;
  readonly name: string;
  readonly area: WorkAreaCode;
  readonly rung: Rung;
  readonly kind: OrganizationKind;
  /** Who can be asked there: the work supervisor first. */
  readonly staff: readonly string[];
  readonly site: Site;
  readonly places: number;
  readonly hoursPerWeek: number;
  readonly active: boolean;
  /** What it asks, oldest first. */
  readonly versions: readonly AskedVersion[];
  readonly cards: readonly Card[];
  /** Placements there, of whoever was placed so far: a place is given once. */
  readonly taken: PlacementRow[];
}

/** What the rows of one block are made with. */
export interface BlockSource {
  readonly seed: string;
  readonly today: DayNumber;
  readonly instruments: Instruments;
}

/** The organizations, people and workplaces of a block; every block has random streams of its own. */
export function makeBlock(source: BlockSource, number: number): { readonly block: Block; readonly records: Records } {
  const records = new Records(source.seed, source.today, 1_000_000 + number);
  const random = new Random(source.seed, 'places', number);
  const organization = addOrganization(records, `${responsible(number)} (demo)`, 'CARE_PROVIDER', 100 * number);
  const staff = (role: ProfessionalRole, count: number, place = organization) =>
    Array.from({ length: count }, () => addProfessional(records, random, place, role));
  const coaches = staff('JOB_COACH', BLOCK.coaches);
  staff('TEAM_LEAD', BLOCK.teamLeads);
  const employers = sitesOf(random, number).flatMap(({ site, works }, i) => {
    const owner = addOrganization(records, `${site.name} (demo)`, site.kind, 100 * number + i + 1);
    const people = staff('WORK_SUPERVISOR', 1, owner);
    if (random.chance(0.4)) people.push(...staff('TRADE_SPECIALIST', 1, owner));
    const location = addLocation(records, random, owner, site);
    for (const professional of people) records.add('ProfessionalLocation', { professional, location });
    const cards = addCards({ records, random, instruments: source.instruments }, location);
    return works.map((work): Employer => {
      const { id: workplace, versions } = addWorkplace({ records, random, ...source }, { work, location, cards });
      const { name, area, rung, places, hoursPerWeek, active } = work;
      const figures = { name, area, rung, places, hoursPerWeek, active };
      const there = { organization: owner, workplace, kind: site.kind, staff: people, site, cards };
      return { ...there, ...figures, versions, taken: [] };
    });
  });
  if (number === 0) addLines(records, employers);
  addWaiting(records, new Random(source.seed, 'registrations', number), { organization, today: source.today });
  addStandIns(records, coaches, source.today);
  return { block: { organization, coaches, employers }, records };
}

const responsible = (number: number): string =>
  number === 0 ? 'Werkplaats Vooruit' : `Werkplaats Vooruit, team ${number + 1}`;

interface SiteWithWork {
  readonly site: Site;
  readonly works: readonly Work[];
}

/** The named sites in the first block, made-up ones after; the workplaces that are missing are spread over them. */
function sitesOf(random: Random, number: number): SiteWithWork[] {
  const sites = number === 0 ? Object.values(NAMED_SITES) : Array.from({ length: BLOCK.sites }, () => drawSite(random));
  const works = sites.map((site): Work[] =>
    number > 0 ? [] : NAMED_WORK.filter((given) => NAMED_SITES[given.site] === site).map(({ work }) => work),
  );
  const taken = new Set<string>();
  for (let made = works.flat().length; made < BLOCK.workplaces; made += 1) {
    const at = made < BLOCK.sites ? made : random.whole(0, sites.length - 1);
    const work = drawWork(random, sites[at] as Site, taken);
    taken.add(work.name);
    works[at]?.push(work);
  }
  return sites.map((site, i) => ({ site, works: works[i] ?? [] }));
}

/** @param number makes the registration number unique in the demo; real ones do not begin with 99. */
export function addOrganization(records: Records, name: string, kind: string, number: number): string {
  const kvkNumber = String(99_000_000 + number);
  return records.add('Organization', { id: records.id(), version: 1, kind, name, kvkNumber }).id;
}

function addProfessional(records: Records, random: Random, organization: string, role: ProfessionalRole): string {
  const name = drawName(random);
  const email = exampleEmail(name, random.whole(100, 999));
  const row = { id: records.id(), version: 1, organization, ...name, email, roles: [role], active: true };
  return records.add('Professional', row).id;
}

function addLocation(records: Records, random: Random, organization: string, site: Site): string {
  const methods = [
    'SUPPORTED_EMPLOYMENT',
    ...random.sample(['INVRA', 'PRACTICE_LEARNING', 'WORK_INSTRUCTION_CARDS'], 2),
  ];
  const { name, municipality, latitude, longitude } = site;
  const place = { name: `${name} (demo)`, municipality, latitude, longitude };
  return records.add('Location', { id: records.id(), version: 1, organization, ...place, methods, active: true }).id;
}
