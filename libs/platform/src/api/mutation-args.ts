import type { Type as ClassType } from '@nestjs/common';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { Id, Text } from '../validation/index.js';
import type { MutationArguments } from './operation-context.js';

/** The arguments of a mutation over its input: where, once, and what. Extend it with a class that has `@ArgsType()`. */
export function mutationArgs<Input extends object>(InputType: ClassType<Input>): ClassType<MutationArguments<Input>> {
  @ArgsType()
  class Arguments implements MutationArguments<Input> {
    @Field(() => ID)
    @Id()
    centreId!: string;

    @Field(() => String, { description: 'The same key gives the same answer for 24 hours: for a request sent again.' })
    @Text({ max: 100 })
    idempotencyKey!: string;

    @Field(() => InputType)
    @Type(() => InputType)
    input!: Input;
  }
  return Arguments;
}
