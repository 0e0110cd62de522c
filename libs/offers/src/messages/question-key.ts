import { messagesWithdrawn } from '@hjerterom/notifications/contracts';
import type { Tx } from '@hjerterom/platform';

/** The key of the message that asks, by which it is told once and can be taken back. */
export function questionKey(offerId: string): string {
  return `offers.question:${offerId}`;
}

/** These need no asking any more: what has not left stays, and nobody is to ring about it. */
export function stopAsking(tx: Tx, offerIds: readonly string[]): void {
  if (offerIds.length > 0) tx.append(messagesWithdrawn, { keys: offerIds.map(questionKey) });
}
