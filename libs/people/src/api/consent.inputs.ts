import { Id, type Language, languages, Nested, OneOf, Optional, Text } from '@hjerterom/platform';
import { mutationArgs } from '@hjerterom/platform/api';
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import {
  type ConsentGiver,
  type ConsentPurpose,
  type ConsentWay,
  consentGivers,
  consentPurposes,
  consentWays,
  type GiveConsent,
  type Guardian,
  type WithdrawConsent,
} from '../index.js';
import { ConsentGiverEnum, ConsentPurposeEnum, ConsentWayEnum } from './consent.enums.js';
import { ContactPointInput } from './person.inputs.js';

@ArgsType()
export class ConsentsArgs {
  @Field(() => ID)
  @Id()
  centreId!: string;

  @Field(() => ID)
  @Id()
  personId!: string;
}

@InputType({ description: 'Who answers for a child.' })
export class GuardianInput implements Guardian {
  @Field(() => String)
  @Text({ max: 200 })
  name!: string;

  @Field(() => ContactPointInput)
  @Nested(() => ContactPointInput)
  contact!: ContactPointInput;
}

@InputType()
export class GiveConsentInput implements GiveConsent {
  @Field(() => ID)
  @Id()
  personId!: string;

  @Field(() => ConsentPurposeEnum)
  @OneOf(consentPurposes)
  purpose!: ConsentPurpose;

  @Field(() => String, {
    nullable: true,
    description: 'Which wording was read, such as on an older paper; else the one in use.',
  })
  @Optional()
  @Text({ max: 20 })
  textVersion?: string | null;

  @Field(() => String, { description: 'The language in which it was read: `nb` or `en`.' })
  @OneOf(languages)
  language!: Language;

  @Field(() => ConsentWayEnum, { description: 'Whoever says it themself says it on the screen, whatever stands here.' })
  @OneOf(consentWays)
  how!: ConsentWay;

  @Field(() => ConsentGiverEnum, { nullable: true, description: 'The person, when left out.' })
  @Optional()
  @OneOf(consentGivers)
  by?: ConsentGiver | null;

  @Field(() => GuardianInput, { nullable: true, description: 'May be left out where it is written down already.' })
  @Optional()
  @Nested(() => GuardianInput)
  guardian?: GuardianInput | null;
}

@InputType()
export class WithdrawConsentInput implements WithdrawConsent {
  @Field(() => ID)
  @Id()
  consentId!: string;

  @Field(() => ConsentWayEnum, { description: 'Whoever says it themself says it on the screen, whatever stands here.' })
  @OneOf(consentWays)
  how!: ConsentWay;

  @Field(() => ConsentGiverEnum, { nullable: true, description: 'The person, when left out.' })
  @Optional()
  @OneOf(consentGivers)
  by?: ConsentGiver | null;
}

@ArgsType()
export class GiveConsentArgs extends mutationArgs(GiveConsentInput) {}

@ArgsType()
export class WithdrawConsentArgs extends mutationArgs(WithdrawConsentInput) {}
