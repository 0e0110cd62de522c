import { Id, WholeNumber } from '@hjerterom/platform';
import { mutationArgs } from '@hjerterom/platform/api';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Matches } from 'class-validator';
import type { SetRetention } from '../index.js';

@ArgsType()
export class RetentionArgs {
  @Field(() => ID)
  @Id()
  centreId!: string;
}

@InputType()
export class SetRetentionInput implements SetRetention {
  @Field(() => String, { description: '`<lib>.<kind>`, as `retention` tells it.' })
  @Matches(/^[a-z]{1,40}\.[a-z-]{1,40}$/, { message: 'notValid|' })
  kind!: string;

  @Field(() => Int)
  @WholeNumber({ min: 1, max: 120 })
  months!: number;
}

@ArgsType()
export class SetRetentionArgs extends mutationArgs(SetRetentionInput) {}
