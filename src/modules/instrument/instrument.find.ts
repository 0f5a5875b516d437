import { Field, InputType } from 'type-graphql';
import type { Work } from '../../graph/unit-of-work.js';
import { type Sql, sql, typed } from '../../plan/sql.js';
import type { AgeRange, Scale } from './definition.js';
import type { AnswerSheet } from './level-rules.js';
import type { InstrumentKind, Sensitivity } from './vocabulary.js';

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

/** An item of a stored instrument. */
export interface FoundItem {
  readonly id: string;
  /** From 1. */
  readonly position: number;
  readonly sensitivity: Sensitivity;
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
  /** By item code, in the order of the instrument. */
  readonly items: ReadonlyMap<string, FoundItem>;
}

interface Found extends Omit<FoundInstrument, 'ages' | 'scale' | 'items'> {
  readonly min_age: number | null;
  readonly max_age: number | null;
  readonly min: number;
  readonly max: number;
  readonly items: (FoundItem & { readonly code: string })[];
}

/** The instrument that a client named, in one statement; undefined when there is none. */
export function findInstrument(work: Work, { code, version }: InstrumentInput): Promise<FoundInstrument | undefined> {
  const wanted = version == null ? sql`not i.retired` : sql`i.version = ${typed(version, 'text')}`;
  return readInstrument(work, sql`i.code = ${typed(code, 'text')} and ${wanted}`);
}

/** The instrument of something that was stored in it. */
export async function storedInstrument(work: Work, id: string): Promise<FoundInstrument> {
  const found = await readInstrument(work, sql`i.id = ${typed(id, 'uuid')}`);
  if (!found) throw new Error(`There is no instrument ${id}.`);
  return found;
}

/** What answers in an instrument are held against. */
export const sheetOf = ({ items, scale }: FoundInstrument): AnswerSheet => ({ items: [...items.keys()], scale });

async function readInstrument(work: Work, wanted: Sql): Promise<FoundInstrument | undefined> {
  const [found] = await work.read<Found>(sql`
    select i.id, i.code, i.version, i.kind, i.retired, i.min_age, i.max_age, l.min, l.max, t.items
    from instrument i,
      lateral (select min(level) as min, max(level) as max from scale_level where instrument_id = i.id) as l,
      lateral (
        select json_agg(json_build_object('code', code, 'id', id, 'position', position, 'sensitivity', sensitivity)
          order by position) as items
        from instrument_item where instrument_id = i.id
      ) as t
    where ${wanted} order by i.id desc limit 1`);
  if (!found) return undefined;
  const { min_age, max_age, min, max, items, ...rest } = found;
  return {
    ...rest,
    ages: min_age === null && max_age === null ? null : { min: min_age ?? 0, max: max_age },
    scale: { min, max },
    items: new Map(items.map(({ code, ...item }) => [code, item])),
  };
}
