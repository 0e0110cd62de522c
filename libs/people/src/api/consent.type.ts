import { NoPersonalData, PersonalData } from '@hjerterom/platform/api';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ConsentGiver, ConsentPurpose, ConsentWay } from '../index.js';
import { ConsentGiverEnum, ConsentPurposeEnum, ConsentWayEnum } from './consent.enums.js';
import { ContactPoint } from './person.type.js';

@ObjectType({ description: 'What one says yes to, in plain words.' })
@NoPersonalData('What is said to everybody alike.')
export class ConsentText {
  @Field(() => ConsentPurposeEnum)
  purpose!: ConsentPurpose;

  @Field(() => String, { description: 'When this wording came into use: `YYYY-MM`.' })
  version!: string;

  @Field(() => String, { description: 'ISO 639 code.' })
  language!: string;

  @Field(() => String)
  title!: string;

  @Field(() => [String])
  paragraphs!: readonly string[];

  @Field(() => String, { description: 'The sentence that one says yes to.' })
  yes!: string;
}

@ObjectType({ description: 'A yes in the ledger of consents, with its end where it was taken back.' })
@PersonalData(
  ...['id', 'personId', 'purpose', 'language', 'givenAt', 'givenBy', 'how', 'text', 'writtenDownBy'],
  ...['withdrawnAt', 'withdrawnBy', 'withdrawnHow', 'withdrawalWrittenDownBy'],
)
export class Consent {
  centreId!: string;
  recordedBy!: string | null;
  withdrawalRecordedBy!: string | null;
  textVersion!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  personId!: string;

  @Field(() => ConsentPurposeEnum)
  purpose!: ConsentPurpose;

  @Field(() => String, { description: 'The language in which it was read or said: an ISO 639 code.' })
  language!: string;

  @Field(() => Date)
  givenAt!: Date;

  @Field(() => ConsentGiverEnum)
  givenBy!: ConsentGiver;

  @Field(() => ConsentWayEnum)
  how!: ConsentWay;

  @Field(() => Date, { nullable: true, description: 'Null while it holds.' })
  withdrawnAt!: Date | null;

  @Field(() => ConsentGiverEnum, { nullable: true })
  withdrawnBy!: ConsentGiver | null;

  @Field(() => ConsentWayEnum, { nullable: true })
  withdrawnHow!: ConsentWay | null;
}

@ObjectType({ description: 'Who answers for a child, and how they are reached.' })
@PersonalData('name', 'contact')
export class Guardian {
  @Field(() => String)
  name!: string;

  @Field(() => ContactPoint)
  contact!: ContactPoint;
}

@ObjectType({
  description:
    'Nothing was written: somebody this young cannot say yes alone. Their guardian has to, with a name and a way to be reached.',
})
export class GuardianNeeded {
  readonly kind!: 'GuardianNeeded';

  @Field(() => ID)
  personId!: string;

  @Field(() => Int, { description: 'Below this age a guardian consents.' })
  age!: number;
}
