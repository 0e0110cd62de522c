import { mayBookFor } from '@hjerterom/associations';
import type { Tx } from '@hjerterom/platform';

/**
 * Whether the actor books for an association today. Then row-level security lets them to what is kept of its bookings,
 * whichever of its delegates made them.
 */
export async function booksFor(tx: Tx, associationId: string): Promise<boolean> {
  const books = await mayBookFor(tx, associationId, tx.actor.personId);
  if (books) await tx.admit(associationId);
  return books;
}
