import { Field, ObjectType } from '@nestjs/graphql';
import { NoPersonalData } from './field-permission.js';

@ObjectType({ description: 'One field that does not hold, and why, in the language of the one who asks.' })
@NoPersonalData('It tells the one who typed it what is wrong with it, and repeats none of it.')
export class FieldProblem {
  @Field(() => String, { description: 'The path of the field in the input, such as `contactPoints.0.value`.' })
  path!: string;

  @Field(() => String)
  message!: string;
}

@ObjectType({ description: 'The input does not hold. Nothing was changed.' })
export class InvalidInput {
  readonly kind = 'InvalidInput';

  @Field(() => [FieldProblem])
  fields: FieldProblem[];

  constructor(fields: FieldProblem[]) {
    this.fields = fields;
  }
}
