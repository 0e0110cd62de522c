import { found } from '@hjerterom/platform';
import { type InvalidInput, type OperationContext, resultOf } from '@hjerterom/platform/api';
import { Field, ObjectType } from '@nestjs/graphql';
import type { RegisterPersonOutcome, UpdatePersonOutcome } from '../index.js';
import { type PersonNode, personById } from './person.loader.js';
import { Person } from './person.type.js';

@ObjectType({
  description:
    'Nothing was written: the same phone or nearly the same name is there already. Choose one of these, or register again with `confirmedNotDouble` (and a new idempotency key).',
})
export class PossibleDoubles {
  readonly kind!: 'PossibleDoubles';

  @Field(() => [Person], { description: 'The likeliest first.' })
  people!: Person[];
}

export const RegisterPersonResult = resultOf('RegisterPersonResult', [Person, PossibleDoubles]);
export const UpdatePersonResult = resultOf('UpdatePersonResult', [Person]);

/** What a mutation about persons answers: the person as they now stand, or what the user can act on. */
export async function answer(
  ctx: OperationContext,
  centreId: string,
  outcome: RegisterPersonOutcome | UpdatePersonOutcome | InvalidInput,
): Promise<PersonNode | PossibleDoubles | InvalidInput> {
  if (outcome.kind === 'InvalidInput') return outcome;
  const person = (id: string) => ctx.load(personById, centreId, id);
  if (outcome.kind !== 'PossibleDoubles') return found(await person(outcome.personId), 'person');
  const people = await Promise.all(outcome.personIds.map(person));
  return { kind: 'PossibleDoubles', people: people.filter((one) => one !== null) };
}
