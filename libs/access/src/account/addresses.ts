import { newId } from '@hjerterom/kernel';
import type { ContactPoint } from '@hjerterom/people';
import type { Tx } from '@hjerterom/platform';
import { SignInAddressEntity } from './sign-in-address.entity.js';
import { tellAccount } from './tell-account.js';

/** An address was proved: it is the account's own, if it was not already. */
export async function keepProved(tx: Tx, accountId: string, { kind, value }: ContactPoint): Promise<void> {
  const id = newId();
  const [kept] = await tx.query<{ id: string }>(
    `INSERT INTO access_sign_in_address (id, account_id, kind, value, added_at, proved_at)
     VALUES ($1, $2, $3, $4, $5, $5)
     ON CONFLICT (account_id, kind, lower(value)) DO UPDATE SET proved_at = excluded.proved_at RETURNING id`,
    [id, accountId, kind, value, tx.now],
  );
  if (kept?.id === id) await tellAccount(tx, accountId, 'address-added', { kind, value });
}

/** Takes an address from an account, but never the last: it would be the last way in. @returns whether it was taken */
export async function removeAddress(tx: Tx, accountId: string, addressId: string): Promise<boolean> {
  // The rows are locked in one order, so that of two that take the last two one is refused.
  const own = await tx.query<ContactPoint & { id: string }>(
    `SELECT id, kind, value FROM access_sign_in_address WHERE account_id = $1 ORDER BY id FOR UPDATE`,
    [accountId],
  );
  const removed = own.find(({ id }) => id === addressId);
  if (own.length < 2 || !removed) return false;
  await tx.em.delete(SignInAddressEntity, { id: addressId });
  await tellAccount(tx, accountId, 'address-removed', removed);
  return true;
}
