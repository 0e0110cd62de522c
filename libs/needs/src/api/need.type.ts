import { Offer } from '@hjerterom/offers/api';
import { Person } from '@hjerterom/people/api';
import { connectionOf, LookLogged, PersonalData, Sensitive } from '@hjerterom/platform/api';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { needPolicy } from '../need/need.policy.js';
import type { NeedState } from '../need/need.states.js';
import type { When } from '../need/when.js';
import { NeedProposal } from './candidate.type.js';
import { NeedStateEnum, WhenKindEnum } from './enums.js';
import { NeedKind } from './kind.type.js';
import { NeedAssignment, NeedOccurrence } from './occurrence.type.js';

@ObjectType({ description: 'To whom a need was referred that is not for volunteers.' })
@PersonalData('referredTo', 'reason', 'consented', 'referredAt')
export class NeedReferral {
  @Field(() => String)
  referredTo!: string;

  @Field(() => String)
  reason!: string;

  @Field(() => Boolean, { description: 'The person agreed that what they told is passed on.' })
  consented!: boolean;

  @Field(() => Date)
  referredAt!: Date;
}

@ObjectType({ description: 'What was answered at the supplement gate.' })
@PersonalData('question', 'answer', 'closes')
export class NeedGateAnswer {
  @Field(() => String, { description: 'The question, in the language of the one who asks.' })
  question?: string;

  @Field(() => Boolean)
  answer!: boolean;

  @Field(() => Boolean, { description: 'Whether this answer closed the gate.' })
  closes!: boolean;

  textNb!: string;
  textEn!: string;
}

@ObjectType({ description: 'Something that a resident needs help with, once or many times.' })
@PersonalData(
  ...['id', 'needKind', 'state', 'requester', 'recipient', 'whenKind', 'startsAt', 'endsAt', 'minutes', 'rrule'],
  ...['startDate', 'startTime', 'untilDate', 'zone', 'places', 'languages', 'district', 'urgent', 'registeredAt'],
  ...['closedAt', 'nextOccurrence', 'occurrences', 'assignments', 'proposals', 'offers'],
)
export class Need {
  readonly kind!: 'Need';

  @Field(() => ID)
  id!: string;

  centreId!: string;
  kindCode!: string;
  requestedBy!: string;
  recipientId!: string;

  @Field(() => NeedKind)
  needKind?: NeedKind;

  @Field(() => NeedStateEnum, { name: 'state' })
  status!: NeedState;

  @Field(() => Person, { nullable: true, description: 'Who asks; null when the asker may not see this person.' })
  requester?: Person | null;

  @Field(() => Person, { nullable: true, description: 'Who is to be helped; null as above.' })
  recipient?: Person | null;

  @Field(() => WhenKindEnum)
  whenKind!: When['kind'];

  @Field(() => Date, { nullable: true, description: 'Fixed: the time. Window: its beginning.' })
  startsAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'Fixed: the end. Window: when it must be over.' })
  endsAt!: Date | null;

  @Field(() => Int, { description: 'How long one date takes.' })
  minutes!: number;

  @Field(() => String, { nullable: true, description: 'Series: the value of an RRULE (RFC 5545).' })
  rrule!: string | null;

  @Field(() => String, { nullable: true, description: 'Series: the first day, `YYYY-MM-DD`.' })
  startDate!: string | null;

  @Field(() => String, { nullable: true, description: 'Series: the time on the clock of `zone`, `HH:MM`.' })
  startTime!: string | null;

  @Field(() => String, { nullable: true, description: 'Series: the last day, `YYYY-MM-DD`; null goes on.' })
  untilDate!: string | null;

  @Field(() => String, { description: 'IANA time zone.' })
  zone!: string;

  @Field(() => Int, { description: 'How many are to come each time.' })
  places!: number;

  @Field(() => [String], { description: 'ISO 639 codes of which one must be spoken, the best first.' })
  languages!: readonly string[];

  @Field(() => String, { nullable: true })
  district!: string | null;

  @Sensitive(needPolicy, 'read', { field: 'place' })
  @Field(() => String, { nullable: true, description: 'Where, when it is not in the home.' })
  place!: string | null;

  @Sensitive(needPolicy, 'read', { field: 'about' })
  @Field(() => String, { nullable: true, description: 'Shown to everyone who is asked.' })
  about!: string | null;

  @Sensitive(needPolicy, 'read', { field: 'notes' })
  @LookLogged('note', { of: ['recipientId', 'id'] })
  @Field(() => String, { nullable: true, description: 'Shown only to the one who has said yes.' })
  notes!: string | null;

  @Field(() => Boolean)
  urgent!: boolean;

  @Field(() => Date)
  registeredAt!: Date;

  @Field(() => Date, { nullable: true })
  closedAt!: Date | null;

  @Sensitive(needPolicy, 'read', { field: 'closeReason' })
  @Field(() => String, { nullable: true })
  closeReason!: string | null;

  @Field(() => NeedOccurrence, { nullable: true, description: 'The next date that is planned.' })
  nextOccurrence?: NeedOccurrence | null;

  @Field(() => [NeedOccurrence], { description: 'In the order of time; of a long series the last hundred.' })
  occurrences?: NeedOccurrence[];

  @Field(() => [NeedAssignment], { description: 'Who has promised to come, the newest first.' })
  assignments?: NeedAssignment[];

  @Field(() => [NeedProposal], { description: 'The best ten when it was registered. `candidates` ranks as of now.' })
  proposals?: NeedProposal[];

  @Field(() => [Offer], { description: 'Who was asked: a yes first, then those awaited; fifty at most.' })
  offers?: Offer[];

  @Sensitive(needPolicy, 'read', { field: 'referral' })
  @Field(() => NeedReferral, { nullable: true })
  referral?: NeedReferral | null;

  @Sensitive(needPolicy, 'read', { field: 'gateAnswers' })
  @Field(() => [NeedGateAnswer])
  gateAnswers?: NeedGateAnswer[];
}

@ObjectType()
export class NeedConnection extends connectionOf(Need, 'Need') {}
