import { Arg, Args, Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { connectionOf, Forward } from '../../graph/connection.js';
import { enumType } from '../../graph/enums.js';
import { Fault } from '../../graph/fault.js';
import { encodeId } from '../../graph/ids.js';
import { LocaleEnum } from '../../graph/locale.js';
import { Node } from '../../graph/node.js';
import { DateScalar } from '../../graph/scalars.js';
import type { Locale } from '../../graph/words.js';
import { pageOf } from '../../plan/paging.js';
import { Participant } from '../participant/participant.entity.js';
import { decodePlace, encodePlace } from './cursor.js';
import { entryLabel } from './labels.js';
import { countsOf, type EntryRow, entriesOf, type Place, placesOf } from './timeline.find.js';
import { SOURCES } from './timeline.sources.js';
import { kindAt, TIMELINE_KINDS, type TimelineKind } from './vocabulary.js';

const TimelineKindEnum = enumType('TimelineKind', 'What an entry of a timeline tells.', TIMELINE_KINDS);

@ObjectType({ description: 'Something that happened, or is planned, on a day.' })
class TimelineEntry {
  @Field(() => TimelineKindEnum, { description: 'What it tells.' })
  kind!: TimelineKind;

  @Field(() => DateScalar, { description: 'The day; one to come is planned, such as the end of a contract.' })
  on!: string;

  @Field(() => Node, {
    nullable: true,
    description: 'The record itself, or what it belongs to when it has no id of its own; null when invisible.',
  })
  node?: unknown;
}

/** An entry at hand: what the graph shows, and what its label needs. */
type Shown = Omit<EntryRow, 'node'> & { readonly kind: TimelineKind; readonly node: string };

const shown = ({ node, ...row }: EntryRow): Shown => {
  const kind = kindAt(row.rank) as TimelineKind;
  return { ...row, kind, node: encodeId(SOURCES[kind].prefix, node) };
};

const TimelineConnection = connectionOf('Timeline', () => TimelineEntry, 'entries of a timeline');

/** The entry that a cursor names. @throws Fault `BAD_CURSOR` when the participant has no such entry, or it is invisible */
async function placeAfter(id: string, cursor: string, { loaders }: Context): Promise<Place> {
  const named = decodePlace(cursor);
  if (!named) throw new Fault('BAD_CURSOR');
  const places = loaders.batch<string, Place | undefined>(`timeline place ${cursor}`, (keys) =>
    placesOf(loaders, keys, named),
  );
  const place = await places.load(id);
  if (!place) throw new Fault('BAD_CURSOR');
  return place;
}

@Resolver(() => Participant)
export class ParticipantTimeline {
  @FieldResolver(() => TimelineConnection, {
    nullable: true,
    description:
      'Everything dated in the file, newest first: steps, measurements, needs, agreements, placements, contracts, proofs and remarks; hours stand apart.',
  })
  async timeline(
    @Root() { id }: Participant,
    @Args(() => Forward) { first, after }: Forward,
    @Ctx() context: Context,
  ): Promise<object> {
    const { loaders } = context;
    const { size } = pageOf({ first });
    const from = after == null ? undefined : await placeAfter(id, after, context);
    const read = loaders.batch<string, EntryRow[]>(`timeline ${size} ${after ?? ''}`, (keys) =>
      entriesOf(loaders, keys, { size, from }),
    );
    const rows = async () => (await read.load(id)).slice(0, size);
    const cursor = (row: EntryRow | undefined) => row && encodePlace(row);
    return {
      totalCount: () => loaders.batch<string, number>('timeline count', (keys) => countsOf(loaders, keys)).load(id),
      nodes: async () => (await rows()).map(shown),
      edges: async () => (await rows()).map((row) => ({ cursor: cursor(row), node: shown(row) })),
      pageInfo: {
        hasNextPage: async () => (await read.load(id)).length > size,
        hasPreviousPage: from !== undefined,
        startCursor: async () => cursor((await rows())[0]),
        endCursor: async () => cursor((await rows()).at(-1)),
      },
    };
  }
}

@Resolver(() => TimelineEntry)
export class TimelineLabel {
  @FieldResolver(() => String, { description: 'The entry in a few words.' })
  label(
    @Root() entry: Shown,
    @Arg('locale', () => LocaleEnum, { nullable: true, description: 'The language; that of the request by default.' })
    locale: Locale | null,
    @Ctx() context: Context,
  ): string {
    return entryLabel(entry, locale ?? context.locale);
  }
}

export const timelineResolvers = [ParticipantTimeline, TimelineLabel];
