import { Code, Codes, Id, OneOf, Optional, Text, WholeNumber } from '@hjerterom/platform';
import { mutationArgs } from '@hjerterom/platform/api';
import { type LegalBasis, legalBases } from '@hjerterom/volunteers';
import { LegalBasisEnum } from '@hjerterom/volunteers/api';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import type { GateQuestionToSave } from '../gate/save-gate-question.js';
import { type Venue, venues } from '../kind/kind.entity.js';
import type { KindRow } from '../kind/kinds.js';
import { VenueEnum } from './enums.js';

@InputType({ description: 'The kind with this code, made or changed.' })
export class SaveNeedKindInput implements KindRow {
  @Field(() => String, { description: 'Small letters a to z, digits and hyphens.' })
  @Code()
  code!: string;

  @Field(() => String)
  @Text({ max: 80 })
  nameNb!: string;

  @Field(() => String)
  @Text({ max: 80 })
  nameEn!: string;

  @Field(() => VenueEnum)
  @OneOf(venues)
  venue!: Venue;

  @Field(() => Boolean)
  involvesMinors!: boolean;

  @Field(() => Boolean)
  certificateRequired!: boolean;

  @Field(() => LegalBasisEnum, {
    nullable: true,
    description: 'Why a certificate may be asked for: chosen where one is required, and nowhere else.',
  })
  @Optional()
  @OneOf(legalBases)
  certificateBasis!: LegalBasis | null;

  @Field(() => Boolean)
  confidentialityRequired!: boolean;

  @Field(() => Int)
  @WholeNumber({ min: 5, max: 720 })
  usualMinutes!: number;

  @Field(() => Boolean)
  active!: boolean;
}

@InputType({ description: 'A question of the supplement gate: a new one, or the one with the id.' })
export class SaveGateQuestionInput implements GateQuestionToSave {
  @Field(() => ID, { nullable: true })
  @Optional()
  @Id()
  id?: string | null;

  @Field(() => String, { description: 'Unique in the centre: small letters a to z, digits and hyphens.' })
  @Code()
  code!: string;

  @Field(() => String)
  @Text({ max: 300 })
  textNb!: string;

  @Field(() => String)
  @Text({ max: 300 })
  textEn!: string;

  @Field(() => [String], { nullable: true, description: 'Codes of the kinds it is asked about; all when left out.' })
  @Optional()
  @Codes({ max: 50 })
  kinds!: string[] | null;

  @Field(() => Boolean, { description: 'The answer that closes the gate.' })
  closingAnswer!: boolean;

  @Field(() => String, { description: 'Whom to refer to then.' })
  @Text({ max: 200 })
  referTo!: string;

  @Field(() => Int)
  @WholeNumber({ min: 0, max: 1000 })
  position!: number;

  @Field(() => Boolean)
  active!: boolean;
}

@ArgsType()
export class SaveNeedKindArgs extends mutationArgs(SaveNeedKindInput) {}

@ArgsType()
export class SaveGateQuestionArgs extends mutationArgs(SaveGateQuestionInput) {}
