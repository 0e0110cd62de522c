import { Id, OneOf, Optional, Text } from '@hjerterom/platform';
import { mutationArgs, PageArgs } from '@hjerterom/platform/api';
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { type InvitedRole, invitedRoles } from '../../invitation/invitation.policy.js';
import { RoleEnum } from '../me.type.js';
import { TypedAddress } from './typed-address-rule.js';

@ArgsType()
export class InvitationsArgs extends PageArgs {
  @Field(() => ID)
  @Id()
  centreId!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those without an answer, also where the link is too old.',
  })
  @Optional()
  waiting?: boolean | null;
}

@InputType()
export class InviteSomebodyInput {
  @Field(() => RoleEnum, { description: 'Not COORDINATOR.' })
  @OneOf(invitedRoles)
  role!: InvitedRole;

  @Field(() => ID, { nullable: true, description: 'Somebody whom the centre knows; else a name and an address.' })
  @Optional()
  @Id()
  personId?: string | null;

  @Field(() => String, { nullable: true })
  @Optional()
  @Text({ max: 200 })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'An e-mail address or a phone number, as people write them.' })
  @Optional()
  @TypedAddress()
  address?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Somebody has looked at the possible doubles.' })
  @Optional()
  confirmedNotDouble?: boolean | null;
}

@InputType()
export class InvitationInput {
  @Field(() => ID)
  @Id()
  invitationId!: string;
}

@ArgsType()
export class InviteSomebodyArgs extends mutationArgs(InviteSomebodyInput) {}
@ArgsType()
export class InvitationArgs extends mutationArgs(InvitationInput) {}
