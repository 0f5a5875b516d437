import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Rows } from '../../plan/spec.js';
import { fitOf } from '../competence/fit.js';
import { levelsOf } from '../competence/fit-score.evidence.js';
import { shown } from '../competence/fit-score.resolver.js';
import { FitScore } from '../competence/fit-score.type.js';
import { Placement } from './placement.entity.js';
import { PlacementStatusEnum } from './placement.enums.js';
import { isHeld, statusOn } from './placement-days.js';
import { type FitBasis, fitBases } from './placement-fit.evidence.js';
import { PlacementAdjustment, PlacementReview } from './placement-parts.entity.js';
import type { PlacementStatus } from './vocabulary.js';

type Levels = ReadonlyMap<string, number | null>;

/** A row of the reading side: what is not set is null. */
type PlacementRow = { [K in 'startsOn']: string } & { [K in 'endsOn' | 'cancelledOn' | 'heldUntil']: string | null };

@Resolver(() => Placement)
export class PlacementStanding {
  @FieldResolver(() => PlacementStatusEnum, { description: 'How it stands today; on its last day it still runs.' })
  status(@Root() row: Placement, @Ctx() { today }: Context): PlacementStatus {
    return statusOn(row as PlacementRow, today);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it was ended by a fall back and its place is still kept for the return today.',
  })
  held(@Root() row: Placement, @Ctx() { today }: Context): boolean {
    return isHeld(row as PlacementRow, today);
  }

  @FieldResolver(() => Placement, {
    nullable: true,
    description: 'The placement that a fall back ended and that goes on in this one; null for a place of its own.',
  })
  continues(@Root() { continuesId }: Placement): string | null {
    return continuesId ?? null;
  }
}

@Resolver(() => Placement)
export class PlacementFit {
  @FieldResolver(() => FitScore, {
    nullable: true,
    description:
      'The fit on which it was decided, by the profile and the requirements of that moment; items on which the place was adapted are `ADJUSTED` and left out. Null without a profile.',
  })
  async fit(@Root() { id }: Placement, @Ctx() { loaders }: Context): Promise<FitScore | null> {
    const bases = loaders.batch<string, FitBasis | null>('placement fit', (ids) => fitBases(loaders, ids));
    const basis = await bases.load(id);
    if (!basis) return null;
    const { profile, workplaceProfile, requirementsVersion, instrument, adjusted, ...asked } = basis;
    const levels = loaders.batch<string, Levels>('competence levels', (ids) => levelsOf(loaders, ids));
    const known = { instrument, levels: await levels.load(profile) };
    const fit = fitOf({ ...asked, instrument, profile: known, adjusted: new Set(adjusted) });
    return { ...shown(fit), profile, workplaceProfile, requirementsVersion };
  }
}

@Resolver(() => Placement)
export class PlacementParts {
  @Rows(() => [PlacementReview], {
    nullable: true,
    orderBy: [
      ['on', 'asc'],
      ['recordedAt', 'asc'],
    ],
    description: 'The talks about how it goes (bijsturing), earliest first.',
  })
  reviews!: never;

  @Rows(() => [PlacementAdjustment], {
    nullable: true,
    orderBy: [['recordedAt', 'asc']],
    description: 'How the place is adapted to the participant, earliest first.',
  })
  adjustments!: never;
}

export const placementResolvers = [PlacementStanding, PlacementFit, PlacementParts];
