import type { EntityClass } from '@mikro-orm/core';
import { type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import type { Row } from '../plan/load.js';
import { ParticipantSectionEnum } from './enums.js';
import { sectionsOf } from './sections.js';
import { PARTICIPANT_SECTIONS, type ParticipantSection } from './vocabulary.js';

/** The resolver of `viewerSees` for a type that shows a participant's file (graph.md, rule 4). */
export function viewerSeesOf(type: () => ClassType<object>): new () => object {
  @Resolver(type)
  class ViewerSeesResolver {
    @FieldResolver(() => [ParticipantSectionEnum], {
      description: 'The parts of the file that you may see; what belongs to another part is null, which says nothing.',
    })
    async viewerSees(@Root() { id }: Row, @Ctx() { loaders }: Context): Promise<ParticipantSection[]> {
      const seen = await sectionsOf(loaders, type() as EntityClass<object>).load(id as string);
      return (Object.keys(PARTICIPANT_SECTIONS) as ParticipantSection[]).filter((section) => seen.has(section));
    }
  }
  return ViewerSeesResolver;
}
