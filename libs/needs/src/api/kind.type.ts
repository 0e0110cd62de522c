import { NoPersonalData } from '@hjerterom/platform/api';
import type { LegalBasis } from '@hjerterom/volunteers';
import { LegalBasisEnum } from '@hjerterom/volunteers/api';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Venue } from '../kind/kind.entity.js';
import { VenueEnum } from './enums.js';

@ObjectType({ description: 'A kind of need, with the rules that follow from it.' })
@NoPersonalData('What there is to help with, as the centre has set it up.')
export class NeedKind {
  @Field(() => ID, { description: 'Unique in the centre, such as `handlehjelp`.' })
  code!: string;

  @Field(() => String, { description: 'In the language of the one who asks.' })
  name?: string;

  @Field(() => String)
  nameNb!: string;

  @Field(() => String)
  nameEn!: string;

  @Field(() => VenueEnum)
  venue!: Venue;

  @Field(() => Boolean)
  involvesMinors!: boolean;

  @Field(() => Boolean, { description: 'Only who has shown a police certificate is asked.' })
  certificateRequired!: boolean;

  @Field(() => LegalBasisEnum, {
    nullable: true,
    description: 'Why a certificate may be asked for; null where none is.',
  })
  certificateBasis!: LegalBasis | null;

  @Field(() => Boolean, { description: 'Only who has signed the confidentiality statement is asked.' })
  confidentialityRequired!: boolean;

  @Field(() => Int)
  usualMinutes!: number;

  @Field(() => Boolean, { description: 'Can be chosen for a new need.' })
  active!: boolean;
}

@ObjectType({ description: 'A question of the supplement gate: whether this may be volunteer work.' })
@NoPersonalData('A question; what was answered is in NeedGateAnswer.')
export class GateQuestion {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  code!: string;

  @Field(() => String, { description: 'In the language of the one who asks.' })
  text?: string;

  @Field(() => String)
  textNb!: string;

  @Field(() => String)
  textEn!: string;

  @Field(() => [String], { nullable: true, description: 'Codes of the kinds it is asked about; null: of all.' })
  kinds!: readonly string[] | null;

  @Field(() => Boolean, { description: 'The answer that closes the gate.' })
  closingAnswer!: boolean;

  @Field(() => String, { description: 'Whom to refer to then.' })
  referTo!: string;

  @Field(() => Int)
  position!: number;

  @Field(() => Boolean)
  active!: boolean;
}
