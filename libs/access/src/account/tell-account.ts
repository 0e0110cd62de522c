import { newId } from '@hjerterom/kernel';
import { messageRequested } from '@hjerterom/notifications/contracts';
import type { ContactPoint } from '@hjerterom/people';
import type { Tx } from '@hjerterom/platform';
import { type AccountChange, AccountNoticeEntity } from './account-notice.entity.js';
import { addressesOf } from './list-addresses.js';
import { personsOf } from './persons-of.js';

/** How long a notice is kept, in milliseconds: a message that could not leave is tried again for days. */
const KEPT_MS = 30 * 24 * 3_600_000;

/**
 * Tells the addresses that an account had before one of its ways in was changed: whoever did it may be somebody else, and
 * they would not tell. Called by the verbs that change a way in, in their transaction and after the change.
 * @param about the address that was added, which is not told, or the one that was removed, which is
 */
export async function tellAccount(tx: Tx, accountId: string, change: AccountChange, about?: ContactPoint) {
  await tx.query(`DELETE FROM access_account_notice WHERE at < $1`, [new Date(tx.now.getTime() - KEPT_MS)]);
  const [person] = await personsOf(tx, accountId);
  const kept = (await addressesOf(tx, accountId)).filter((address) => !about || !isSame(address, about));
  const told = [...kept, ...(change === 'address-removed' && about ? [about] : [])];
  if (!person || told.length === 0) return;
  const { personId, centreId } = person;
  const rows = told.map(({ kind, value }) => ({ id: newId(), accountId, centreId, change, kind, value, at: tx.now }));
  await tx.em.insert(AccountNoticeEntity, rows);
  for (const { id } of rows) {
    const key = `access.account-changed:${id}`;
    const message = { template: 'access.account-changed', personId, subjectId: id, dueAt: tx.now.toISOString(), key };
    // Not held back at night: who did it is awake.
    tx.append(messageRequested, { ...message, urgent: true }, centreId);
  }
}

function isSame(a: ContactPoint, b: ContactPoint): boolean {
  return a.kind === b.kind && a.value.toLowerCase() === b.value.toLowerCase();
}
