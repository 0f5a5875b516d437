import { ARCHETYPES } from './archetypes/archetypes.js';
import { type DayNumber, dayText, instantText } from './calendar.js';
import type { Commissioners } from './commissioners.js';
import { addConsents } from './consents.js';
import type { Instruments } from './instrument-keys.js';
import { exampleEmail } from './names.js';
import { drawPerson, drawStart, type Person } from './people.js';
import type { Block } from './places/block.js';
import { Random } from './random.js';
import { Records } from './records.js';
import { addAccepted } from './registrations.js';
import { Life } from './story/life.js';
import { planRun } from './story/plan.js';
import { playRuns } from './story/play.js';
import type { PlacedStay, Run } from './story/run.js';
import { drawTalent } from './story/skills.js';

/** What every participant is made with. */
export interface ParticipantSource {
  readonly seed: string;
  readonly today: DayNumber;
  readonly instruments: Instruments;
  readonly block: Block;
  readonly commissioners: Commissioners;
}

/** Somebody and the trajectories that will be. */
export interface Plot {
  readonly person: Person;
  readonly runs: readonly Run[];
}

/** All records of one participant. @param number from 1; the same number always tells the same story */
export function makeParticipant(source: ParticipantSource, number: number): Records {
  const { seed, today, instruments, block, commissioners } = source;
  const records = new Records(seed, today, number);
  const random = new Random(seed, 'participant', number);
  const archetype = ARCHETYPES[number - 1];
  const { employers } = block;
  const key = `${seed}/participant/${number}`;
  const { person, runs } = archetype
    ? archetype({ random, today, employers, placing: new Random(key, 'placing') })
    : drawPlot(random, source, new Random(key, 'placing'));
  const participant = addParticipant(records, block.organization, { person, number, runs });
  const coach = random.whole(0, block.coaches.length - 1);
  const coaches = [...block.coaches.slice(coach), ...block.coaches.slice(0, coach)];
  const { organization } = block;
  const commissionerOf = commissioners(person.town.code);
  const life = new Life({
    ...{ records, random, instruments, today, person, participant },
    ...{ organization, coaches, commissionerOf, key, employers },
  });
  playRuns(life, runs);
  addConsents(life, (runs[0] as Run).startsOn);
  return records;
}

/** One in twenty-five comes back some months after the end. */
const COMES_BACK = 0.04;

function drawPlot(random: Random, { today, block }: ParticipantSource, placing: Random): Plot {
  const startsOn = drawStart(random, today);
  const person = drawPerson(random, startsOn);
  const talent = drawTalent(random);
  const market = { employers: block.employers, areas: person.areas };
  const given = { today, talent, frames: person.frames, market, placing };
  const first = planRun(random, { ...given, startsOn });
  const last = first.stays.at(-1) as PlacedStay;
  const again = last.exit.kind === 'STOP' && random.chance(COMES_BACK * 2);
  const backOn = last.to + random.whole(60, 300);
  return { person, runs: again ? [first, planRun(random, { ...given, startsOn: backOn })] : [first] };
}

interface Registered extends Plot {
  readonly number: number;
}

function addParticipant(records: Records, organization: string, { person, number, runs }: Registered): string {
  const startsOn = (runs[0] as Run).startsOn;
  const { name, bornOn, town, dream, travelKm, areas, hasEmail } = person;
  const { id } = records.add('Participant', {
    id: records.id(),
    version: 1,
    organization,
    clientNumber: `WM-${String(number).padStart(6, '0')}`,
    ...name,
    birthDate: dayText(bornOn),
    municipality: town.code,
    dreamJob: dream?.job ?? null,
    dreamWorkArea: dream?.area ?? null,
    travelKm,
    email: hasEmail ? exampleEmail(name, number) : null,
    phone: null,
    recordedAt: instantText(startsOn - 21, number % 400),
  });
  for (const workArea of areas) records.add('ChosenWorkArea', { participant: id, workArea });
  addAccepted(records, { participant: id, organization, number, person, acceptedOn: startsOn - 21 });
  return id;
}
