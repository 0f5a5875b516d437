import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { PageInfo } from './node.js';

/** The rows of an unbounded list, page by page (Relay's connection). The resolvers are derived in `plan/`. */
export interface Connection<T> {
  totalCount: number;
  nodes: T[];
}

/** Makes the connection and edge types of an entity: `ParticipantConnection`, `ParticipantEdge`. */
export function connectionOf(name: string, of: () => ClassType, what: string): ClassType<Connection<unknown>> {
  @ObjectType(`${name}Edge`, { description: `One of the ${what} of a page, with its cursor.` })
  class Edge {
    @Field(() => String, { description: 'The place of this row in the list, for `after` and `before`.' })
    cursor!: string;

    @Field(of, { description: 'The row itself.' })
    node!: unknown;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${what}.` })
  class ConnectionType {
    @Field(() => Int, { description: 'How many rows the whole list has; counted only when asked.' })
    totalCount!: number;

    @Field(() => [Edge], { description: 'The rows of this page with their cursors.' })
    edges!: Edge[];

    @Field(() => [of()] as never, { description: 'The rows of this page.' })
    nodes!: unknown[];

    @Field(() => PageInfo, { description: 'Where this page stands in the whole list.' })
    pageInfo!: PageInfo;
  }
  return ConnectionType;
}

/** Paging forward. */
@ArgsType()
export class Forward {
  @Field(() => Int, { nullable: true, description: 'How many rows, 1 to 100; 20 when left out.' })
  first?: number;

  @Field(() => String, { nullable: true, description: 'Only rows after this cursor.' })
  after?: string;
}

/** Paging in both directions. */
@ArgsType()
export class BothWays extends Forward {
  @Field(() => Int, { nullable: true, description: 'How many rows from the end, 1 to 100; not together with `first`.' })
  last?: number;

  @Field(() => String, { nullable: true, description: 'Only rows before this cursor.' })
  before?: string;
}
