import { Field, ObjectType } from 'type-graphql';
import { RoleEnum } from './enums.js';
import type { Role } from './vocabulary.js';

@ObjectType('Viewer', { description: 'Who asks: what this viewer is, may see and may do.' })
export class ViewerType {
  @Field(() => [RoleEnum], { description: 'What the viewer is here; the permissions of all roles hold together.' })
  roles!: readonly Role[];

  @Field(() => [String], {
    description: 'What the viewer may see on top of what the roles see, such as `matrix:criminal`.',
  })
  scopes!: readonly string[];
}
