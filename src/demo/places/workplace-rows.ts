import { type DayNumber, instantText } from '../calendar.js';
import { type Instruments, SKILL_CODES, type SkillCode } from '../instrument-keys.js';
import type { Random } from '../random.js';
import type { Records } from '../records.js';
import { drawAsked } from './asked.js';
import { CARDS } from './card-texts.js';
import type { Asked, Work } from './kinds.js';

/** What rows about workplaces are made with. */
export interface WorkplaceSource {
  readonly records: Records;
  readonly random: Random;
  readonly instruments: Instruments;
  readonly today: DayNumber;
}

/** A work instruction card, and the competence that it trains. */
export interface Card {
  readonly id: string;
  readonly item: SkillCode;
}

/** What a workplace asks from a day on. */
export interface AskedVersion {
  readonly version: number;
  readonly asked: readonly Asked[];
  readonly on: DayNumber;
}

/** Cards of a location: some locations have none, which the graph warns of. */
export function addCards(source: Omit<WorkplaceSource, 'today'>, location: string): Card[] {
  const { records, random, instruments } = source;
  return random
    .sample(
      CARDS,
      random.weighted([
        [0, 1],
        [2, 4],
        [3, 4],
        [5, 2],
      ]),
    )
    .map(([title, instruction, item]) => {
      const trains = instruments.skills.items[item];
      const row = { id: records.id(), version: 1, location, title, instruction, trains };
      return { id: records.add('WorkInstructionCard', row).id, item };
    });
}

/** A workplace where it is, with the cards that can be used there. */
export interface PlacedWork {
  readonly work: Work;
  readonly location: string;
  readonly cards: readonly Card[];
}

/** A workplace with what it asks; of some the requirements were changed once, and the older version stays. */
export function addWorkplace(
  source: WorkplaceSource,
  { work, location, cards }: PlacedWork,
): { readonly id: string; readonly versions: readonly AskedVersion[] } {
  const { records, random, today } = source;
  const { name, tasks, area: workArea, sector, guidance, shelter, rung, places, hoursPerWeek } = work;
  const asked = drawAsked(random, rung, work.typical);
  const changed = random.chance(0.15);
  const version = changed ? 2 : 1;
  const profile = { id: records.id(), version, location, workArea, sector, name: `${name} (demo)`, tasks };
  const figures = { guidance, shelter, rung, places, hoursPerWeek: hoursPerWeek * 4, requirementsVersion: version };
  records.add('WorkplaceProfile', { ...profile, ...figures, active: work.active });
  const firstAsked = changed ? asked.slice(0, -1) : asked;
  const versions = [{ version: 1, asked: firstAsked, on: today - 1200 + random.whole(0, 90) }];
  addRequirements(source, profile.id, versions[0] as AskedVersion);
  if (changed) {
    const second = { version: 2, asked, on: today - random.whole(30, 700) };
    addRequirements(source, profile.id, second);
    versions.push(second);
  }
  for (const { id: card } of random.sample(cards, 2))
    records.add('WorkplaceCard', { workplaceProfile: profile.id, card });
  return { id: profile.id, versions };
}

function addRequirements(source: WorkplaceSource, workplaceProfile: string, given: AskedVersion): void {
  const { records, instruments } = source;
  const { version, asked, on } = given;
  const instrument = instruments.skills.id;
  const row = { id: records.id(), workplaceProfile, version, instrument, recordedAt: instantText(on, 60) };
  const requirements = records.add('WorkplaceRequirements', row).id;
  for (const { item, level, weight, essential } of asked) {
    const of = {
      id: records.id(),
      requirements,
      item: instruments.skills.items[item],
      position: SKILL_CODES.indexOf(item) + 1,
    };
    records.add('Requirement', { ...of, level, weight, essential });
  }
}
