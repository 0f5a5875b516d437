import { addDays, type Day, dayOf } from '../../src/graph/day.js';
import { ID_TYPES, type IdPrefix } from '../../src/graph/ids.js';
import { Funding } from '../../src/modules/trajectory/arrangement.entity.js';
import type { TestIssuer, Who } from '../support/issuer.js';
import type { TestServer } from '../support/server.js';
import { Filing } from './filing.js';
import { idOf, type Scene, type Situation, setScene } from './people.js';
import { fileMeasurements, filePerson, person } from './subject.js';
import { fileSteps, fileWork, run } from './subject-trajectory.js';

/** Everything that the cells of the table ask about, and those who ask. */
export interface AccessWorld {
  readonly scene: Scene;
  readonly situations: Readonly<Record<string, Situation>>;
  /** The id, as clients see it, of what the table calls by this name. @throws when it has none */
  readonly id: (name: string, situation?: Situation) => string;
  /** The headers with which somebody asks. */
  readonly as: (situation: string) => Promise<Record<string, string>>;
}

const PREFIXES = new Map(Object.entries(ID_TYPES).map(([prefix, type]) => [type as string, prefix as IdPrefix]));

/** The id of a row whose name begins with its type: `Goal on a domain` is a goal. */
function named(name: string, key: string | undefined): string {
  const prefix = PREFIXES.get(name.split(' ')[0] as string);
  if (!prefix || !key) throw new Error(`Nothing is called ${name}.`);
  return idOf(prefix, key);
}

/** Lays down one file with something of every kind, a few files that differ in one thing, and all who look. */
export async function layWorld(server: TestServer, issuer: TestIssuer): Promise<AccessWorld> {
  const today = dayOf(server.clock.now());
  const filing = await Filing.open(server.db, server.clock.now());
  const scene = setScene(filing, today, (subject) => `${issuer.url} ${subject}`);
  const subject = person(filing, scene.home);
  const trajectory = run(filing, { ...at(scene, subject), startedOn: addDays(today, -500) });
  const measured = fileMeasurements(filing, subject, trajectory, today);
  const keys: Record<string, string> = {
    Participant: subject,
    Trajectory: trajectory,
    ...filePerson(filing, subject, scene, today),
    ...measured,
    ...fileSteps(filing, trajectory, scene, today),
    ...fileWork(
      filing,
      { participant: subject, trajectory, profile: measured.CompetenceProfile as string },
      scene,
      today,
    ),
    ...others(filing, scene, today),
    ...surroundings(scene),
  };
  keys.Goal = keys['Goal on a competence'] as string;
  await filing.save();
  const situations: Record<string, Situation> = {
    participant: { who: { key: 'self', roles: ['PARTICIPANT'], participantId: subject } },
    participant_other: {
      who: { key: 'other', roles: ['PARTICIPANT'], participantId: keys['Participant at the intake'] as string },
    },
    ...scene.situations,
  };
  const whoOf = (situation: string): Who => {
    const found = situations[situation];
    if (!found) throw new Error(`Nobody is called ${situation}.`);
    return found.who;
  };
  return {
    scene,
    situations,
    id: (name, situation) => named(name === 'Other' ? OTHER : name, keys[atSite(name, situation)]),
    as: async (s) => issuer.as(whoOf(s)),
  };
}

/** What there is one of at each workplace is that of the own workplace for who has one. */
const OTHER = 'WorkplaceProfile of another employer';
const EACH_SITE = ['Placement', 'Briefing', 'Contract', 'Location', 'WorkplaceProfile'];

function atSite(name: string, { site = 'now' }: Partial<Situation> = {}): string {
  const [type, ...rest] = (name === 'Other' ? OTHER : name).split(' ');
  if (!EACH_SITE.includes(type as string)) return name;
  if (rest.length === 0) return `${type} ${site}`;
  return rest.join(' ') === 'of another employer' ? `${type} ${site === 'now' ? 'briefed' : 'now'}` : name;
}

const at = ({ home, coach }: Scene, participant: string) => ({ participant, organization: home, coach });

/** People whose file differs in when their trajectory ended, or that they have none yet. */
function others(filing: Filing, scene: Scene, today: Day): Record<string, string> {
  const keys: Record<string, string> = {};
  for (const days of [330, 380, 410]) {
    const participant = person(filing, scene.home, { clientNumber: `ENDED-${days}` });
    const [startedOn, endedOn] = [addDays(today, -800), addDays(today, -days)];
    const trajectory = run(filing, { ...at(scene, participant), startedOn, endedOn });
    filing.add(Funding, {
      ...{ trajectory, frame: 'WMO', commissioner: scene.payers.now, agreedHours: 400 },
      from: startedOn,
    });
    keys[`Participant ended ${days} days ago`] = participant;
    keys[`Trajectory ended ${days} days ago`] = trajectory;
  }
  keys['Participant at the intake'] = person(filing, scene.home, { clientNumber: 'INTAKE' });
  return keys;
}

function surroundings({ home, sites, line, cards, coach, standIn }: Scene): Record<string, string> {
  return {
    Organization: home,
    Professional: coach,
    ...Object.fromEntries(
      Object.entries(sites).flatMap(([site, { location, workplace }]) => [
        [`Location ${site}`, location],
        [`WorkplaceProfile ${site}`, workplace],
      ]),
    ),
    LearningLine: line,
    StandIn: standIn,
    WorkInstructionCard: cards[0],
  };
}
