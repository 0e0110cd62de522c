import { Id, LanguageCodes, NestedList, OneOf, Optional, Text, WholeNumber } from '@hjerterom/platform';
import { mutationArgs } from '@hjerterom/platform/api';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { type Channel, type ContactKind, channels, contactKinds, type NewPerson, type PersonChange } from '../index.js';
import { ContactValue } from './contact-value.js';
import { ContactKindEnum, PreferredChannelEnum } from './enums.js';

@InputType()
export class ContactPointInput {
  @Field(() => ContactKindEnum)
  @OneOf(contactKinds)
  kind!: ContactKind;

  @Field(() => String, { description: 'A phone as people write it (8 digits, or + and the country), or an e-mail.' })
  @ContactValue()
  value!: string;
}

/** What is kept about a person beside the name; each field may be left out. */
@InputType({ isAbstract: true })
class PersonFacts {
  @Field(() => [ContactPointInput], {
    nullable: true,
    description: 'All of them, in the order to be tried. An empty list takes them away.',
  })
  @Optional()
  @NestedList(() => ContactPointInput, { max: 10 })
  contactPoints?: ContactPointInput[] | null;

  @Field(() => PreferredChannelEnum, { nullable: true })
  @Optional()
  @OneOf(channels)
  preferredChannel?: Channel | null;

  @Field(() => [String], { nullable: true, description: 'ISO 639 codes, the best one first.' })
  @Optional()
  @LanguageCodes({ max: 10 })
  languages?: string[] | null;

  @Field(() => String, { nullable: true })
  @Optional()
  @Text({ max: 80, min: 0 })
  district?: string | null;

  @Field(() => String, { nullable: true })
  @Optional()
  @Text({ max: 200, min: 0 })
  street?: string | null;

  @Field(() => String, { nullable: true })
  @Optional()
  @Text({ max: 12, min: 0 })
  postalCode?: string | null;

  @Field(() => String, { nullable: true })
  @Optional()
  @Text({ max: 80, min: 0 })
  city?: string | null;

  @Field(() => Int, { nullable: true })
  @Optional()
  @WholeNumber({ min: 1900, max: 2199 })
  birthYear?: number | null;

  @Field(() => String, { nullable: true, description: 'What the centre bears in mind. The person may ask to read it.' })
  @Optional()
  @Text({ max: 2000, min: 0 })
  note?: string | null;
}

@InputType()
export class RegisterPersonInput extends PersonFacts implements NewPerson {
  @Field(() => String)
  @Text({ max: 200 })
  name!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Somebody has looked at the possible doubles: this is another person.',
  })
  @Optional()
  confirmedNotDouble?: boolean | null;
}

@InputType({ description: 'What is left out stays as it is; null or an empty text takes it away.' })
export class UpdatePersonInput extends PersonFacts implements PersonChange {
  @Field(() => ID)
  @Id()
  personId!: string;

  @Field(() => String, { nullable: true, description: 'Null leaves it as it is: nobody is without a name.' })
  @Optional()
  @Text({ max: 200 })
  name?: string | null;
}

@ArgsType()
export class RegisterPersonArgs extends mutationArgs(RegisterPersonInput) {}

@ArgsType()
export class UpdatePersonArgs extends mutationArgs(UpdatePersonInput) {}
