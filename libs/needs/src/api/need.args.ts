import { EachOneOf, Id, Optional, Text } from '@hjerterom/platform';
import { PageArgs } from '@hjerterom/platform/api';
import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { IsInt, Max, Min } from 'class-validator';
import { type NeedState, needStates } from '../need/need.states.js';
import { NeedStateEnum } from './enums.js';

@ArgsType()
export class NeedsArgs extends PageArgs {
  @Field(() => ID)
  @Id()
  centreId!: string;

  @Field(() => [NeedStateEnum], { nullable: true, description: 'In any of these; all when left out.' })
  @Optional()
  @EachOneOf(needStates)
  states?: NeedState[] | null;

  @Field(() => String, { nullable: true, description: 'The code of a kind.' })
  @Optional()
  @Text({ max: 40 })
  kind?: string | null;

  @Field(() => String, { nullable: true, description: 'A part of the name of who is to be helped, or of who called.' })
  @Optional()
  @Text({ max: 100, min: 0 })
  search?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only those that are for this person, or that this person asked for.',
  })
  @Optional()
  @Id()
  personId?: string | null;
}

@ArgsType()
export class NeedArgs {
  @Field(() => ID)
  @Id()
  centreId!: string;

  @Field(() => ID)
  @Id()
  id!: string;
}

@ArgsType()
export class CandidatesArgs {
  @Field(() => ID)
  @Id()
  centreId!: string;

  @Field(() => ID)
  @Id()
  needId!: string;

  @Field(() => Int, { defaultValue: 25, description: 'How many of each list, from 1 to 100.' })
  @IsInt()
  @Min(1)
  @Max(100)
  first!: number;
}

@ArgsType()
export class KindsArgs {
  @Field(() => ID)
  @Id()
  centreId!: string;

  @Field(() => Boolean, { defaultValue: true, description: 'Only those that can be chosen for a new need.' })
  onlyActive!: boolean;
}

@ArgsType()
export class GateQuestionsArgs {
  @Field(() => ID)
  @Id()
  centreId!: string;

  @Field(() => String, { nullable: true, description: 'Only those asked about this kind; all when left out.' })
  @Optional()
  @Text({ max: 40 })
  kind?: string | null;
}
