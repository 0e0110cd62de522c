import { Person, PossibleDoubles } from '@hjerterom/people/api';
import { connectionOf, PersonalData, resultOf, Sensitive } from '@hjerterom/platform/api';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { HeldRole } from '../../index.js';
import { invitationPolicy } from '../../invitation/invitation.policy.js';
import type { InvitationState } from '../../invitation/list-invitations.js';
import { RoleEnum } from '../me.type.js';
import { NoAddress } from './roles.type.js';

export const InvitationStateEnum = {
  OPEN: 'open',
  EXPIRED: 'expired',
  ACCEPTED: 'accepted',
  REVOKED: 'revoked',
} as const satisfies Record<string, InvitationState>;
registerEnumType(InvitationStateEnum, {
  name: 'InvitationState',
  description: 'Where an invitation stands.',
  valuesMap: { EXPIRED: { description: 'Nobody said yes within 14 days. It can be sent again.' } },
});

@PersonalData('id', 'role', 'state', 'invitedAt', 'sentAt', 'expiresAt', 'person', 'inviter')
@ObjectType({ description: 'That somebody is invited to be something in a centre.' })
export class Invitation {
  readonly kind!: 'Invitation';
  centreId!: string;
  personId!: string;
  invitedBy!: string | null;

  @Field(() => ID)
  id!: string;

  @Field(() => RoleEnum)
  role!: HeldRole;

  @Field(() => InvitationStateEnum)
  state!: InvitationState;

  @Sensitive(invitationPolicy, 'read', { field: 'value' })
  @Field(() => String, { nullable: true, description: 'The e-mail address or the phone number that the link went to.' })
  value!: string | null;

  @Field(() => Date)
  invitedAt!: Date;

  @Field(() => Date, { description: 'When it was sent last.' })
  sentAt!: Date;

  @Field(() => Date)
  expiresAt!: Date;

  @Field(() => Person, { nullable: true })
  person!: Person | null;

  @Field(() => Person, { nullable: true, description: 'Who invited them.' })
  inviter!: Person | null;
}

@ObjectType({ description: 'They are invited already: send it again, or take it back.' })
export class AlreadyInvited {
  readonly kind!: 'AlreadyInvited';

  @Field(() => Invitation)
  invitation!: Invitation;
}

@ObjectType({ description: 'They are this already.' })
export class HoldsRole {
  readonly kind!: 'HoldsRole';

  @Field(() => ID)
  personId!: string;

  @Field(() => RoleEnum)
  role!: HeldRole;
}

@ObjectType({ description: 'It was accepted or taken back in the meantime.' })
export class InvitationAnswered {
  readonly kind!: 'InvitationAnswered';

  @Field(() => Invitation)
  invitation!: Invitation;
}

export const InvitationConnection = connectionOf(Invitation, 'Invitation');
export const InviteSomebodyResult = resultOf('InviteSomebodyResult', [
  Invitation,
  PossibleDoubles,
  AlreadyInvited,
  HoldsRole,
  NoAddress,
]);
export const InviteAgainResult = resultOf('InviteAgainResult', [Invitation, InvitationAnswered, NoAddress]);
export const RevokeInvitationResult = resultOf('RevokeInvitationResult', [Invitation, InvitationAnswered]);
