import { Id, Ids, LanguageCodes, Nested, NestedList, Optional, Text, WholeNumber } from '@hjerterom/platform';
import { mutationArgs } from '@hjerterom/platform/api';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import type { AskVolunteersInput as Ask } from '../candidates/ask-volunteers.js';
import type { GateAnswer } from '../gate/gate.js';
import type { Referral } from '../gate/refer-onward.js';
import type { CancelNeedInput as Cancel } from '../need/cancel-need.js';
import type { NeedChange } from '../need/change-need.js';
import type { ReferNeedInput as Refer } from '../need/refer-need.js';
import type { NeedToRegister } from '../need/register-need.js';
import { OneWhen } from './one-when.js';
import { WhenInput } from './when.inputs.js';

@InputType()
export class GateAnswerInput implements GateAnswer {
  @Field(() => ID)
  @Id()
  questionId!: string;

  @Field(() => Boolean)
  answer!: boolean;
}

@InputType({ description: 'To whom it goes when it is not for volunteers.' })
export class ReferralInput implements Referral {
  @Field(() => String)
  @Text({ max: 200 })
  referredTo!: string;

  @Field(() => String)
  @Text({ max: 1000 })
  reason!: string;

  @Field(() => Boolean, { description: 'The person agreed that what they told is passed on.' })
  consented!: boolean;
}

@InputType()
export class RegisterNeedInput implements NeedToRegister {
  @Field(() => String, { description: 'The code of a kind.' })
  @Text({ max: 40 })
  kind!: string;

  @Field(() => ID, { description: 'Who is to be helped.' })
  @Id()
  recipientId!: string;

  @Field(() => ID, { nullable: true, description: 'Who asks, when it is another.' })
  @Optional()
  @Id()
  requesterId?: string | null;

  @Field(() => WhenInput)
  @OneWhen()
  @Nested(() => WhenInput)
  when!: WhenInput;

  @Field(() => Int, { nullable: true, description: 'How many are to come each time; 1 when left out.' })
  @Optional()
  @WholeNumber({ min: 1, max: 50 })
  places?: number | null;

  @Field(() => [String], { nullable: true, description: 'ISO 639 codes of which one must be spoken, the best first.' })
  @Optional()
  @LanguageCodes({ max: 10 })
  languages?: string[] | null;

  @Field(() => String, { nullable: true, description: 'For help in the home, the recipient’s when left out.' })
  @Optional()
  @Text({ max: 80 })
  district?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where, when it is not in the home. Everyone who is asked sees it.',
  })
  @Optional()
  @Text({ max: 200 })
  place?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Everyone who is asked sees it: nothing that tells who it is for.',
  })
  @Optional()
  @Text({ max: 500 })
  about?: string | null;

  @Field(() => String, { nullable: true, description: 'Only the one who has said yes sees it.' })
  @Optional()
  @Text({ max: 2000 })
  notes?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'An answer is awaited within hours.' })
  @Optional()
  urgent?: boolean | null;

  @Field(() => [GateAnswerInput], { description: 'An answer to each of `gateQuestions` for the kind.' })
  @NestedList(() => GateAnswerInput, { max: 50 })
  gateAnswers!: GateAnswerInput[];

  @Field(() => ReferralInput, { nullable: true, description: 'It is referred onward: registered with the trace.' })
  @Optional()
  @Nested(() => ReferralInput)
  referral?: ReferralInput | null;
}

@InputType()
export class ReferNeedInput extends ReferralInput implements Refer {
  @Field(() => ID)
  @Id()
  needId!: string;
}

@InputType()
export class CancelNeedInput implements Cancel {
  @Field(() => ID)
  @Id()
  needId!: string;

  @Field(() => String, { description: 'For the centre’s own eyes.' })
  @Text({ max: 1000 })
  reason!: string;
}

@InputType({ description: 'What is left out stays as it is; null or an empty text takes it away.' })
export class ChangeNeedInput implements NeedChange {
  @Field(() => ID)
  @Id()
  needId!: string;

  @Field(() => Boolean, { nullable: true, description: 'An answer is awaited within hours.' })
  @Optional()
  urgent?: boolean | null;

  @Field(() => [String], { nullable: true, description: 'ISO 639 codes of which one must be spoken, the best first.' })
  @Optional()
  @LanguageCodes({ max: 10 })
  languages?: string[] | null;

  @Field(() => String, { nullable: true })
  @Optional()
  @Text({ max: 80, min: 0 })
  district?: string | null;

  @Field(() => String, { nullable: true, description: 'Everyone who is asked sees it.' })
  @Optional()
  @Text({ max: 200, min: 0 })
  place?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Everyone who is asked sees it: nothing that tells who it is for.',
  })
  @Optional()
  @Text({ max: 500, min: 0 })
  about?: string | null;

  @Field(() => String, { nullable: true, description: 'Only the one who has said yes sees it.' })
  @Optional()
  @Text({ max: 2000, min: 0 })
  notes?: string | null;
}

@InputType()
export class AskVolunteersInput implements Ask {
  @Field(() => ID)
  @Id()
  needId!: string;

  @Field(() => [ID], { description: 'At most 500.' })
  @Ids({ max: 500 })
  personIds!: string[];

  @Field(() => [ID], { nullable: true, description: 'Only these dates; all that lack somebody when left out.' })
  @Optional()
  @Ids({ max: 100 })
  occurrenceIds?: string[] | null;
}

@ArgsType()
export class RegisterNeedArgs extends mutationArgs(RegisterNeedInput) {}

@ArgsType()
export class ChangeNeedArgs extends mutationArgs(ChangeNeedInput) {}

@ArgsType()
export class ReferNeedArgs extends mutationArgs(ReferNeedInput) {}

@ArgsType()
export class CancelNeedArgs extends mutationArgs(CancelNeedInput) {}

@ArgsType()
export class AskVolunteersArgs extends mutationArgs(AskVolunteersInput) {}
