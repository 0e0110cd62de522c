import { type ContactPoint, cardForSignIn } from '@hjerterom/people';
import type { Tx } from '@hjerterom/platform';
import { deskRoles } from '../role/held-role.js';

interface OwnRow extends ContactPoint {
  readonly accountId: string;
}

/**
 * The addresses at which an invitation proves that somebody is this person, the best first: the account's own where
 * there is an account with some, and the card's otherwise, unless they run a centre. Else whoever may write on cards
 * could write an address there and come in as them.
 */
export async function invitationAddresses(tx: Tx, personId: string): Promise<ContactPoint[]> {
  const own = await tx.query<OwnRow>(
    `SELECT a.account_id AS "accountId", a.kind, a.value FROM access_account_person l
     JOIN access_sign_in_address a ON a.account_id = l.account_id
     WHERE l.person_id = $1 ORDER BY a.proved_at DESC NULLS LAST, a.added_at, a.id LIMIT 20`,
    [personId],
  );
  if (own.length > 0) return own.map(({ kind, value }) => ({ kind, value }));
  const [desk] = await tx.query(
    `SELECT FROM access_role_grant g LEFT JOIN access_account_person l ON l.person_id = g.person_id
     WHERE (g.person_id = $1
       OR l.account_id = (SELECT account_id FROM access_account_person WHERE person_id = $1))
       AND g.ended_at IS NULL AND g.role = ANY($2) LIMIT 1`,
    [personId, deskRoles],
  );
  if (desk) return [];
  return [...((await cardForSignIn(tx, personId))?.contactPoints ?? [])];
}

/** Whether these are the same address, as people write them. */
export function isSameAddress(one: ContactPoint, other: ContactPoint): boolean {
  return one.kind === other.kind && one.value.toLowerCase() === other.value.toLowerCase();
}
