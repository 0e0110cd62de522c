import { newId } from '@hjerterom/kernel';
import type { ContactPoint } from '@hjerterom/people';
import type { Tx } from '@hjerterom/platform';
import { SignInAddressEntity } from './sign-in-address.entity.js';

/** The addresses that an account signs in by, the oldest first. */
export function addressesOf(tx: Tx, accountId: string): Promise<SignInAddressEntity[]> {
  return tx.em.find(SignInAddressEntity, { where: { accountId }, order: { addedAt: 'ASC', id: 'ASC' }, take: 50 });
}

/** An address was proved: it is the account's own, if it was not already. */
export async function keepProved(tx: Tx, accountId: string, { kind, value }: ContactPoint): Promise<void> {
  await tx.query(
    `INSERT INTO access_sign_in_address (id, account_id, kind, value, added_at, proved_at)
     VALUES ($1, $2, $3, $4, $5, $5)
     ON CONFLICT (account_id, kind, lower(value)) DO UPDATE SET proved_at = excluded.proved_at`,
    [newId(), accountId, kind, value, tx.now],
  );
}

/** Takes an address from an account, but never the last: it would be the last way in. @returns whether it was taken */
export async function removeAddress(tx: Tx, accountId: string, addressId: string): Promise<boolean> {
  // The rows are locked in one order, so that of two that take the last two one is refused.
  const own = await tx.query<{ id: string }>(
    `SELECT id FROM access_sign_in_address WHERE account_id = $1 ORDER BY id FOR UPDATE`,
    [accountId],
  );
  if (own.length < 2 || !own.some(({ id }) => id === addressId)) return false;
  await tx.em.delete(SignInAddressEntity, { id: addressId });
  return true;
}
