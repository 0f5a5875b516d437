import { Field, InputType } from 'type-graphql';
import type { Work } from '../../graph/work.js';
import { sql, typed } from '../../plan/sql.js';
import type { AgeRange, Scale } from './definition.js';
import type { InstrumentKind } from './vocabulary.js';

@InputType({ description: 'The instrument that is meant.' })
export class InstrumentInput {
  @Field(() => String, { description: 'The code, such as ZRM.' })
  code!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The version; the newest that is not retired when left out.',
  })
  version?: string | null;
}

/** An instrument version as rules ask for it. */
export interface FoundInstrument {
  readonly id: string;
  readonly code: string;
  readonly version: string;
  readonly kind: InstrumentKind;
  readonly ages: AgeRange | null;
  readonly retired: boolean;
  readonly scale: Scale;
  /** Item code → its key and its place in the instrument, in the order of the instrument. */
  readonly items: ReadonlyMap<string, { readonly id: string; readonly position: number }>;
}

interface Found extends Omit<FoundInstrument, 'ages' | 'scale' | 'items'> {
  readonly min_age: number | null;
  readonly max_age: number | null;
  readonly min: number;
  readonly max: number;
  readonly items: { code: string; id: string; position: number }[];
}

/** The instrument that a client named, in one statement; undefined when there is none. */
export async function findInstrument(
  work: Work,
  { code, version }: InstrumentInput,
): Promise<FoundInstrument | undefined> {
  const wanted = version == null ? sql`not i.retired` : sql`i.version = ${typed(version, 'text')}`;
  const [found] = await work.read<Found>(sql`
    select i.id, i.code, i.version, i.kind, i.retired, i.min_age, i.max_age, l.min, l.max, t.items
    from instrument i,
      lateral (select min(level) as min, max(level) as max from scale_level where instrument_id = i.id) as l,
      lateral (
        select json_agg(json_build_object('code', code, 'id', id, 'position', position) order by position) as items
        from instrument_item where instrument_id = i.id
      ) as t
    where i.code = ${typed(code, 'text')} and ${wanted} order by i.id desc limit 1`);
  if (!found) return undefined;
  const { min_age, max_age, min, max, items, ...rest } = found;
  return {
    ...rest,
    ages: min_age === null ? null : { min: min_age, max: max_age },
    scale: { min, max },
    items: new Map(items.map(({ code: item, id, position }) => [item, { id, position }])),
  };
}
