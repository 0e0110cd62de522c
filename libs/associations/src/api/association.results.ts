import { NoPersonalData, resultOf } from '@hjerterom/platform/api';
import { Field, ObjectType } from '@nestjs/graphql';
import type { AssociationStatus, PossibleDouble } from '../index.js';
import { Association } from './association.type.js';
import { AssociationStatusEnum } from './enums.js';

@ObjectType({ description: 'An association that may be the same as the one that is written.' })
export class AssociationDouble {
  associationId!: string;
  centreId!: string;

  @Field(() => Boolean, { description: 'It has the same organisasjonsnummer: then it is the same.' })
  sameNumber!: boolean;
}

@ObjectType({
  description: 'Nothing was written: it may be one of these. Say `confirmedNotDouble` when it is none of them.',
})
export class PossibleDoubleAssociations {
  readonly kind!: 'PossibleDoubleAssociations';
  centreId!: string;
  doubles!: readonly PossibleDouble[];
}

@ObjectType({ description: 'The organisasjonsnummer has a slip: its check digit does not hold.' })
@NoPersonalData('The number of an association, as it was given.')
export class OrganisationNumberNotValid {
  readonly kind!: 'OrganisationNumberNotValid';

  @Field(() => String, { description: 'As it was given.' })
  organisationNumber!: string;
}

@ObjectType({ description: 'The one status does not follow the other.' })
export class AssociationStatusNotPossible {
  readonly kind!: 'AssociationStatusNotPossible';

  @Field(() => AssociationStatusEnum)
  from!: AssociationStatus;

  @Field(() => [AssociationStatusEnum], { description: 'What may follow.' })
  possible!: readonly AssociationStatus[];
}

@ObjectType({ description: 'The last day lies before the first.' })
@NoPersonalData('It tells a day that was given.')
export class DaysWrongWay {
  readonly kind!: 'DaysWrongWay';

  @Field(() => String, { description: 'Local date: the first day.' })
  from!: string;
}

export const WriteAssociationResult = resultOf('WriteAssociationResult', [
  Association,
  PossibleDoubleAssociations,
  OrganisationNumberNotValid,
]);
export const DecideAssociationResult = resultOf('DecideAssociationResult', [Association, AssociationStatusNotPossible]);
export const AssociationDatesResult = resultOf('AssociationDatesResult', [Association, DaysWrongWay]);
export const AssociationResult = resultOf('AssociationResult', [Association]);
