import { type ClassType, Ctx, FieldResolver, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { ParticipantSectionEnum } from './enums.js';
import { sectionsFor } from './sections.js';
import type { ParticipantSection } from './vocabulary.js';

/** The resolver of `viewerSees` for a type that shows a participant's file (graph.md, rule 4). */
export function viewerSeesOf(type: () => ClassType<object>): new () => object {
  @Resolver(type)
  class ViewerSeesResolver {
    @FieldResolver(() => [ParticipantSectionEnum], {
      description: 'The parts of the file that you may see; what belongs to another part is null, which says nothing.',
    })
    viewerSees(@Ctx() { viewer }: Context): readonly ParticipantSection[] {
      return sectionsFor(viewer);
    }
  }
  return ViewerSeesResolver;
}
