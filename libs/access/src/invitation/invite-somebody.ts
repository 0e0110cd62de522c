import { newId } from '@hjerterom/kernel';
import { messageRequested } from '@hjerterom/notifications/contracts';
import { type ContactPoint, personCard, registerPerson } from '@hjerterom/people';
import { type Config, found, type Tx } from '@hjerterom/platform';
import { InvitationEntity } from './invitation.entity.js';
import { type InvitedRole, invitationPolicy } from './invitation.policy.js';
import { INVITATION_LIFETIME_MS, invitationHash } from './invitation-token.js';
import { invitationAddresses } from './where-to-send.js';

/** Whom to invite: somebody whom the centre knows, or else a name and an address. */
export interface SomebodyToInvite {
  readonly role: InvitedRole;
  readonly personId?: string | null;
  readonly name?: string | null;
  /** Normalised. */
  readonly address?: ContactPoint | null;
  /** Somebody has looked at the possible doubles: this is another person. */
  readonly confirmedNotDouble?: boolean | null;
}

export type InviteOutcome =
  | { readonly kind: 'Invitation'; readonly invitationId: string }
  | { readonly kind: 'PossibleDoubles'; readonly personIds: readonly string[] }
  | { readonly kind: 'AlreadyInvited'; readonly invitationId: string }
  | { readonly kind: 'HoldsRole'; readonly personId: string; readonly role: InvitedRole }
  | { readonly kind: 'NoAddress'; readonly personId: string | null };

type Settings = Pick<Config, 'secret' | 'canSendSms'>;

/**
 * Invites somebody to be something in the actor's centre, by a link to an address of theirs that works for 14 days and
 * once. What they are invited to, they are when they say yes.
 * @throws Forbidden; NotFound for a person who is not of this centre
 */
export async function inviteSomebody(tx: Tx, input: SomebodyToInvite, config: Settings): Promise<InviteOutcome> {
  invitationPolicy.assert(tx.actor, 'invite', { centreId: tx.centreId });
  const { role } = input;
  const whom = await personToInvite(tx, input);
  if (typeof whom !== 'string') return whom;
  const stands = await standing(tx, whom, role);
  if (stands) return stands;
  const to = (await invitationAddresses(tx, whom)).find(({ kind }) => kind === 'email' || config.canSendSms);
  if (!to) return { kind: 'NoAddress', personId: whom };
  const id = newId();
  await tx.em.insert(InvitationEntity, {
    ...{ id, centreId: tx.centreId, personId: whom, role, kind: to.kind, value: to.value },
    ...{
      invitedBy: tx.actor.personId,
      invitedAt: tx.now,
      round: 1,
      tokenHash: invitationHash(config, { id, round: 1 }),
    },
    ...{ sentAt: tx.now, expiresAt: new Date(tx.now.getTime() + INVITATION_LIFETIME_MS) },
    ...{ acceptedAt: null, revokedAt: null },
  });
  sendInvitation(tx, { id, personId: whom, round: 1 });
  return { kind: 'Invitation', invitationId: id };
}

/** Asks for the message with the link of this round. */
export function sendInvitation(
  tx: Tx,
  { id, personId, round }: Pick<InvitationEntity, 'id' | 'personId' | 'round'>,
): void {
  tx.append(messageRequested, {
    template: 'access.invitation',
    personId,
    subjectId: id,
    dueAt: tx.now.toISOString(),
    key: `access.invitation:${id}:${round}`,
  });
}

async function personToInvite(tx: Tx, input: SomebodyToInvite): Promise<string | InviteOutcome> {
  if (input.personId) return found(await personCard(tx, input.personId), 'person').id;
  if (!input.name || !input.address) return { kind: 'NoAddress', personId: null };
  const { name, address, confirmedNotDouble } = input;
  const written = await registerPerson(tx, { name, contactPoints: [address], confirmedNotDouble });
  return written.kind === 'PersonRegistered' ? written.personId : written;
}

/** What there is to say when they are this already, or have been asked; null when neither. */
async function standing(tx: Tx, personId: string, role: InvitedRole): Promise<InviteOutcome | null> {
  // One at a time: of two invitations at once the second finds the first.
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext($1))`, [`access.invite:${personId}`]);
  const [held] = await tx.query(
    `SELECT FROM access_role_grant WHERE person_id = $1 AND centre_id = $2 AND role = $3 AND ended_at IS NULL`,
    [personId, tx.centreId, role],
  );
  if (held) return { kind: 'HoldsRole', personId, role };
  const [waiting] = await tx.query<{ id: string }>(
    `SELECT id FROM access_invitation
     WHERE person_id = $1 AND centre_id = $2 AND role = $3 AND accepted_at IS NULL AND revoked_at IS NULL`,
    [personId, tx.centreId, role],
  );
  return waiting ? { kind: 'AlreadyInvited', invitationId: waiting.id } : null;
}
