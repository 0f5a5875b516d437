import { type Refusal, refusal } from '../../graph/refusal.js';
import type { Work } from '../../graph/unit-of-work.js';
import { type FoundInstrument, findInstrument } from '../instrument/instrument.find.js';
import { type AskedItem, asksTheSame, inInstrumentOrder, requirementsRefusals } from './requirements.js';
import { Requirement, type WorkplaceProfile, WorkplaceRequirements } from './workplace-profile.entity.js';
import type { RequirementsInput } from './workplace-profile-save.inputs.js';

const PATH = ['input', 'requirements'];

/** A version of requirements that is to be written, its items in the order of the instrument. */
export interface NewRequirements {
  readonly instrument: FoundInstrument;
  readonly asked: readonly AskedItem[];
}

/** What is to be written, nothing when the same is asked already, or why it cannot be. */
export interface RequirementsChange {
  readonly change?: NewRequirements;
  readonly refusals: readonly Refusal[];
}

/** Compares what a client sends with what the workplace asks now. */
export async function requirementsChange(
  work: Work,
  { instrument: named, items }: RequirementsInput,
  found: WorkplaceProfile | undefined,
): Promise<RequirementsChange> {
  const instrument = await findInstrument(work, named);
  if (!instrument) {
    const params = { code: named.code, version: named.version ?? '' };
    return { refusals: [refusal('INSTRUMENT_UNKNOWN', [...PATH, 'instrument'], params)] };
  }
  const asked = inInstrumentOrder(items, instrument);
  const present = found && (await presentRequirements(work, found));
  if (present?.instrumentId === instrument.id && asksTheSame(asked, present.asked)) return { refusals: [] };
  return { change: { instrument, asked }, refusals: requirementsRefusals(items, instrument, PATH) };
}

async function presentRequirements(work: Work, { id, requirementsVersion }: WorkplaceProfile) {
  const version = await work.em.findOne(WorkplaceRequirements, { workplaceProfile: id, version: requirementsVersion });
  if (!version) return undefined;
  const rows = await work.em.find(
    Requirement,
    { requirements: version.id },
    { populate: ['item'], orderBy: { position: 'asc' } },
  );
  const asked = rows.map(({ item, level, weight, essential }) => ({ item: item.$.code, level, weight, essential }));
  return { instrumentId: version.instrument.id, asked };
}

/** Writes the next version; earlier ones stay, because scores point to them (domain.md §9). */
export function writeRequirements(work: Work, profile: WorkplaceProfile, { instrument, asked }: NewRequirements): void {
  profile.requirementsVersion += 1;
  const requirements = work.em.create(WorkplaceRequirements, {
    workplaceProfile: profile,
    version: profile.requirementsVersion,
    instrument: instrument.id,
    recordedAt: work.now,
  });
  for (const { item, ...rest } of asked) {
    const { id = '', position = 0 } = instrument.items.get(item) ?? {};
    work.em.create(Requirement, { requirements, item: id, position, ...rest });
  }
}
