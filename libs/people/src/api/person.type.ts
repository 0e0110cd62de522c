import type { QuietDays } from '@hjerterom/kernel';
import { connectionOf, LookLogged, PersonalData, Sensitive } from '@hjerterom/platform/api';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { type Channel, type ContactKind, personPolicy } from '../index.js';
import { ContactKindEnum, PreferredChannelEnum, QuietDaysEnum } from './enums.js';

@ObjectType({ description: 'One way to reach a person.' })
@PersonalData('kind', 'value')
export class ContactPoint {
  @Field(() => ContactKindEnum)
  kind!: ContactKind;

  @Field(() => String, { description: 'A phone in E.164, or an e-mail address.' })
  value!: string;
}

@ObjectType({ description: 'Where somebody lives, as far as it is known.' })
@PersonalData('street', 'postalCode', 'city', 'district')
export class Address {
  @Field(() => String, { nullable: true })
  street!: string | null;

  @Field(() => String, { nullable: true })
  postalCode!: string | null;

  @Field(() => String, { nullable: true })
  city!: string | null;

  @Field(() => String, { nullable: true, description: 'One of the districts of the centre, as a rule.' })
  district!: string | null;
}

@ObjectType({ description: 'A time in which somebody does not want to be disturbed, on the clock of the centre.' })
@PersonalData('days', 'from', 'to')
export class QuietTime {
  @Field(() => QuietDaysEnum)
  days!: QuietDays;

  @Field(() => String, { description: 'HH:MM.' })
  from!: string;

  @Field(() => String, { description: 'HH:MM; before `from` when it goes over midnight.' })
  to!: string;
}

@ObjectType({ description: 'Somebody known to the centre. Given only to those who may read the card.' })
@PersonalData('id', 'name', 'preferredChannel', 'languages', 'quietTimes', 'createdAt', 'updatedAt')
export class Person {
  centreId!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => PreferredChannelEnum)
  preferredChannel!: Channel;

  @Field(() => [String], { description: 'ISO 639 codes, the best one first.' })
  languages!: string[];

  @Field(() => [QuietTime], {
    description: 'When they do not want to be disturbed, beside the house’s own quiet hours.',
  })
  quietTimes!: QuietTime[];

  @Sensitive(personPolicy, 'read', { field: 'address' })
  @LookLogged('address', { parts: ['street', 'postalCode', 'city'] })
  @Field(() => Address)
  address!: Address;

  @Sensitive(personPolicy, 'read', { field: 'contactPoints' })
  @LookLogged('contact')
  @Field(() => [ContactPoint], { description: 'In the order in which they are tried.' })
  contactPoints!: ContactPoint[];

  @Sensitive(personPolicy, 'read', { field: 'birthYear' })
  @Field(() => Int, { nullable: true })
  birthYear!: number | null;

  @Sensitive(personPolicy, 'read', { field: 'note' })
  @LookLogged('note')
  @Field(() => String, { nullable: true, description: 'What the centre bears in mind. The person may ask to read it.' })
  note!: string | null;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Date)
  updatedAt!: Date;
}

@ObjectType()
export class PersonConnection extends connectionOf(Person, 'Person') {}
