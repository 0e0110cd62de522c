import type { Tx } from '@hjerterom/platform';
import { SignInAddressEntity } from './sign-in-address.entity.js';

/** The addresses that an account signs in by, the oldest first. */
export function addressesOf(tx: Tx, accountId: string): Promise<SignInAddressEntity[]> {
  return tx.em.find(SignInAddressEntity, { where: { accountId }, order: { addedAt: 'ASC', id: 'ASC' }, take: 50 });
}
