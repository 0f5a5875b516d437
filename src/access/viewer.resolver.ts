import { Ctx, Field, FieldResolver, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Organization } from '../modules/organization/organization.entity.js';
import { Professional } from '../modules/organization/professional.entity.js';
import { PermissionEnum, permissionOf, RoleEnum } from './enums.js';
import { permissionsOf } from './permissions.js';
import type { Viewer } from './viewer.js';
import type { Role } from './vocabulary.js';

@ObjectType('Viewer', { description: 'Who asks: what this viewer is, may see and may do.' })
class ViewerType {
  @Field(() => [RoleEnum], { description: 'What the viewer is here; the permissions of all roles hold together.' })
  roles!: readonly Role[];

  @Field(() => [String], {
    description: 'What the viewer may see on top of what the roles see, such as `matrix:criminal`.',
  })
  scopes!: readonly string[];
}

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, {
    description: 'Who asks. Until there is sign-in, that is one viewer who may do everything in every organization.',
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

  @FieldResolver(() => Professional, {
    nullable: true,
    description: 'The professional that the viewer is; null when the viewer is none.',
  })
  professional(@Root() { professionalId }: Viewer): string | null {
    return professionalId ?? null;
  }
}
