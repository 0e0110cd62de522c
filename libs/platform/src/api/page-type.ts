import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { NoPersonalData } from './field-permission.js';

/** Why a page's cursors tell of nobody. */
const cursors = 'A cursor holds an id or a time, which the row itself tells to whoever got the page.';

@ObjectType()
@NoPersonalData(cursors)
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => Boolean)
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true })
  startCursor!: string | null;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

/** The arguments of a page: at most 100 rows, 25 when nothing is said. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'How many, from 1 to 100; 25 when left out.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100)
  first?: number;

  @Field(() => String, { nullable: true, description: 'The cursor after which to go on.' })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  after?: string;
}

/** A Relay-style connection type `<Node>Connection` over a GraphQL object type. */
export function connectionOf<Node>(NodeType: Type<Node>, name: string) {
  @ObjectType(`${name}Edge`)
  @NoPersonalData(cursors)
  class Edge {
    @Field(() => String)
    cursor!: string;

    @Field(() => NodeType)
    node!: Node;
  }

  @ObjectType(`${name}Connection`)
  class Connection {
    @Field(() => [Edge])
    edges!: Edge[];

    @Field(() => PageInfo)
    pageInfo!: PageInfo;
  }
  return Connection;
}
