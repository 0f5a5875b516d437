import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Organization } from '../modules/organization/organization.entity.js';
import { Professional } from '../modules/organization/professional.entity.js';
import { Participant } from '../modules/participant/participant.entity.js';
import { PermissionEnum, permissionOf } from './enums.js';
import { permissionsOf } from './permissions.js';
import type { Viewer } from './viewer.js';
import { ViewerType } from './viewer.type.js';

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, {
    description: 'Who asks, by the token that came with the request.',
  })
  viewer(@Ctx() { viewer }: Context): Viewer {
    return viewer;
  }

  @FieldResolver(() => [PermissionEnum as never], { description: 'The mutations that the viewer may use.' })
  permissions(@Root() viewer: Viewer): string[] {
    return permissionsOf(viewer).map(permissionOf);
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: 'The organization that the viewer works for; null for a viewer of no single organization.',
  })
  organization(@Root() { organizationId }: Viewer): string | null {
    return organizationId ?? null;
  }

  @FieldResolver(() => Participant, {
    nullable: true,
    description: 'The participant that the viewer is; null when the viewer is none.',
  })
  participant(@Root() { participantId }: Viewer): string | null {
    return participantId ?? null;
  }

  @FieldResolver(() => Professional, {
    nullable: true,
    description: 'The professional that the viewer is; null when the viewer is none.',
  })
  professional(@Root() { professionalId }: Viewer): string | null {
    return professionalId ?? null;
  }
}
