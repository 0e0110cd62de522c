import { type Config, found, type Tx } from '@hjerterom/platform';
import { InvitationEntity } from './invitation.entity.js';
import { invitationPolicy } from './invitation.policy.js';
import { INVITATION_LIFETIME_MS, invitationHash } from './invitation-token.js';
import { sendInvitation } from './invite-somebody.js';
import { invitationAddresses } from './where-to-send.js';

/** `InvitationAnswered`: it was accepted or taken back before. */
export type ChangeInvitationOutcome =
  | { readonly kind: 'Invitation'; readonly invitationId: string }
  | { readonly kind: 'InvitationAnswered'; readonly invitationId: string }
  | { readonly kind: 'NoAddress'; readonly personId: string | null };

/** Which invitation. */
export interface InvitationToChange {
  readonly invitationId: string;
}

/**
 * Sends an invitation once more, with a new link for 14 days and to the address that is right today; the link before is
 * worth nothing. @throws NotFound, Forbidden
 */
export async function inviteAgain(
  tx: Tx,
  { invitationId }: InvitationToChange,
  config: Pick<Config, 'secret' | 'canSendSms'>,
): Promise<ChangeInvitationOutcome> {
  const invitation = await lockInvitation(tx, invitationId, 'invite');
  if (invitation.acceptedAt || invitation.revokedAt) return { kind: 'InvitationAnswered', invitationId };
  const { personId } = invitation;
  const to = (await invitationAddresses(tx, personId)).find(({ kind }) => kind === 'email' || config.canSendSms);
  if (!to) return { kind: 'NoAddress', personId };
  const round = invitation.round + 1;
  await tx.em.update(InvitationEntity, invitationId, {
    ...{ round, kind: to.kind, value: to.value, tokenHash: invitationHash(config, { id: invitationId, round }) },
    ...{ sentAt: tx.now, expiresAt: new Date(tx.now.getTime() + INVITATION_LIFETIME_MS) },
  });
  sendInvitation(tx, { id: invitationId, personId, round });
  return { kind: 'Invitation', invitationId };
}

/** Takes an invitation back: its link is worth nothing from now on. Done twice, it is done once. @throws NotFound */
export async function revokeInvitation(
  tx: Tx,
  { invitationId }: InvitationToChange,
): Promise<Exclude<ChangeInvitationOutcome, { kind: 'NoAddress' }>> {
  const invitation = await lockInvitation(tx, invitationId, 'revoke');
  if (invitation.acceptedAt) return { kind: 'InvitationAnswered', invitationId };
  if (!invitation.revokedAt) await tx.em.update(InvitationEntity, invitationId, { revokedAt: tx.now });
  return { kind: 'Invitation', invitationId };
}

async function lockInvitation(tx: Tx, id: string, action: 'invite' | 'revoke'): Promise<InvitationEntity> {
  const where = { id, centreId: tx.centreId };
  const row = await tx.em.findOne(InvitationEntity, { where, lock: { mode: 'pessimistic_write' } });
  const invitation = found(row, 'invitation');
  invitationPolicy.assert(tx.actor, action, invitation);
  return invitation;
}
