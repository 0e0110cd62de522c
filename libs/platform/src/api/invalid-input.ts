import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'One field that does not hold, and why, in the language of the one who asks.' })
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
