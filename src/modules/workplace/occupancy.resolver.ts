import type DataLoader from 'dataloader';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import type { Day } from '../../graph/day.js';
import { DateScalar } from '../../graph/scalars.js';
import { sql, typed } from '../../plan/sql.js';
import { freePlaces } from './occupancy.js';
import { occupiedOn } from './occupancy.sql.js';
import { WorkplaceProfile } from './workplace-profile.entity.js';

const ON = { nullable: true, description: 'The day; today when left out.' };

/** How many places are occupied on a day, by workplace: one statement for all of them. */
function occupied({ loaders }: Context, day: Day): DataLoader<string, number> {
  return loaders.batch(`occupied places ${day}`, async (keys) => {
    const rows = await loaders.query(sql`select ${occupiedOn(sql`k.id`, typed(day, 'date'))} as n
      from unnest(${typed(keys, 'uuid[]')}) with ordinality as k(id, n) order by k.n`);
    return rows.map((row) => Number(row.n));
  });
}

@Resolver(() => WorkplaceProfile)
export class WorkplaceOccupancy {
  @FieldResolver(() => Int, {
    description:
      'How many places are occupied on a day, by placements and by places that are held for a return. A person takes one place.',
  })
  occupiedPlaces(
    @Root() { id }: WorkplaceProfile,
    @Arg('on', () => DateScalar, ON) on: string | null,
    @Ctx() context: Context,
  ): Promise<number> {
    return occupied(context, on ?? context.today).load(id);
  }

  @FieldResolver(() => Int, { description: 'How many places are free on a day.' })
  async freePlaces(
    @Root() { id, places }: WorkplaceProfile,
    @Arg('on', () => DateScalar, ON) on: string | null,
    @Ctx() context: Context,
  ): Promise<number> {
    return freePlaces(places, await occupied(context, on ?? context.today).load(id));
  }
}

export const occupancyResolvers = [WorkplaceOccupancy];
