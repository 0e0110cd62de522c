import { NoPersonalData, resultOf } from '@hjerterom/platform/api';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'One kind of data that is not kept for ever.' })
@NoPersonalData('The name of a kind of data, and figures of the whole centre.')
export class RetentionRule {
  @Field(() => String, { description: '`<lib>.<kind>`, such as `notifications.message`.' })
  kind!: string;

  @Field(() => Int, { description: 'How long this centre keeps it.' })
  months!: number;

  @Field(() => Int)
  defaultMonths!: number;

  @Field(() => Int)
  leastMonths!: number;

  @Field(() => Int)
  mostMonths!: number;

  @Field(() => Int, { description: 'How many go by themselves before `goesBy`.' })
  going!: number;

  @Field(() => Date, { description: 'The end of next month, on the clock of the centre.' })
  goesBy!: Date;
}

@ObjectType({ description: 'How long it is kept was changed. What is too old by it goes the coming night.' })
@NoPersonalData('Says only that it was done.')
export class RetentionSet {
  readonly kind = 'RetentionSet';

  @Field(() => String, { description: 'Which kind of data.' })
  dataKind!: string;
}

@ObjectType({ description: 'It cannot be kept so short or so long. Nothing was changed.' })
export class RetentionOutOfBounds {
  readonly kind = 'RetentionOutOfBounds';

  @Field(() => Int)
  leastMonths!: number;

  @Field(() => Int)
  mostMonths!: number;
}

export const SetRetentionResult = resultOf('SetRetentionResult', [RetentionSet, RetentionOutOfBounds]);
