import type { Tx } from '@hjerterom/platform';
import { AccountPersonEntity } from '../account/account-person.entity.js';
import { keepProved } from '../account/addresses.js';
import { accountOf, openAccount } from '../account/open-account.js';
import { hashOf } from '../login/token.js';
import { writeRole } from '../role/grant-role.js';
import { candidatesAt } from '../sign-in/candidates.js';
import { InvitationEntity } from './invitation.entity.js';
import { invitationAddresses, isSameAddress } from './where-to-send.js';

/** An account that whoever has the address may say is theirs, by one of its persons. */
export interface OwnAccount {
  readonly accountId: string;
  readonly personId: string;
  readonly centreId: string;
  readonly name: string;
}

/** An invitation whose link can be used. Only for who holds the link. */
export interface OpenInvitation {
  readonly invitation: InvitationEntity;
  /** Accounts in other centres that sign in by the same address: somebody may have one already. */
  readonly accounts: readonly OwnAccount[];
}

/**
 * The invitation of a link; null when it is used, taken back, too old or not ours, or when the address is not the
 * person's any more. Which, is not told. Holding the link is the permission.
 * @param locked nobody else can use it before the transaction ends
 */
export async function readInvitation(tx: Tx, token: string, locked = false): Promise<OpenInvitation | null> {
  const invitation = await tx.em.findOne(InvitationEntity, {
    where: { tokenHash: hashOf(token) },
    ...(locked ? { lock: { mode: 'pessimistic_write' as const } } : {}),
  });
  if (!invitation || invitation.acceptedAt || invitation.revokedAt || invitation.expiresAt <= tx.now) return null;
  const addresses = await invitationAddresses(tx, invitation.personId);
  if (!addresses.some((address) => isSameAddress(address, invitation))) return null;
  const known = await accountOf(tx, invitation.personId);
  return { invitation, accounts: known ? [] : await accountsElsewhere(tx, invitation) };
}

/** Who says yes: the account that signs in. */
export interface AcceptedInvitation {
  readonly accountId: string;
  readonly centreId: string;
}

/**
 * Says yes to an invitation, once: the person is what they were invited to be. Their account is the one they have, the
 * one of another centre that they say is theirs (its address is the one the link went to, and is proved), or a new one.
 * @param samePersonId of the account in another centre that is theirs; null for none of them
 */
export async function acceptInvitation(
  tx: Tx,
  token: string,
  samePersonId: string | null,
): Promise<AcceptedInvitation | null> {
  const open = await readInvitation(tx, token, true);
  if (!open) return null;
  const { centreId, personId, role, kind, value, id, invitedBy } = open.invitation;
  const same = open.accounts.find((account) => account.personId === samePersonId);
  if (same) {
    await tx.em.insert(AccountPersonEntity, { personId, accountId: same.accountId, centreId, linkedAt: tx.now });
  }
  const accountId = same?.accountId ?? (await openAccount(tx, personId));
  await keepProved(tx, accountId, { kind, value });
  await writeRole(tx, { centreId, personId, role });
  await tx.em.update(InvitationEntity, id, { acceptedAt: tx.now });
  // The page acts as the program itself, in no centre: whoever waits for the yes has the list open in this one.
  tx.touch('access', { centreId, personId });
  tx.did('acceptInvitation', { subjects: [id, personId, ...(invitedBy ? [invitedBy] : [])], outcome: role });
  return { accountId, centreId };
}

/** Accounts with this address as a proved one of their own, which are nobody in the invitation's centre yet. */
async function accountsElsewhere(tx: Tx, { kind, value, centreId }: InvitationEntity): Promise<OwnAccount[]> {
  const candidates = (await candidatesAt(tx, { kind, value })).filter(({ accountId }) => accountId !== null);
  const rows = await tx.query<{ accountId: string }>(
    `SELECT a.account_id AS "accountId" FROM access_sign_in_address a
     WHERE a.account_id = ANY($1::uuid[]) AND a.kind = $2 AND lower(a.value) = lower($3) AND a.proved_at IS NOT NULL
       AND NOT EXISTS (SELECT FROM access_account_person l WHERE l.account_id = a.account_id AND l.centre_id = $4)`,
    [candidates.map(({ accountId }) => accountId), kind, value, centreId],
  );
  const joinable = new Set(rows.map(({ accountId }) => accountId));
  return candidates.flatMap((candidate) =>
    candidate.accountId !== null && joinable.has(candidate.accountId)
      ? [{ ...candidate, accountId: candidate.accountId }]
      : [],
  );
}
