import { messageRequested } from '@hjerterom/notifications/contracts';
import type { Tx } from '@hjerterom/platform';

/** A message about a need. The key tells it from others of the same template. */
export interface Telling {
  readonly template: string;
  readonly subjectId: string;
  readonly key: string;
}

/** Tells the one to be helped, and whoever called for them, when that is another. */
export function tellHelped(
  tx: Tx,
  { recipientId, requestedBy }: { readonly recipientId: string; readonly requestedBy: string },
  telling: Telling,
): void {
  for (const personId of new Set([recipientId, requestedBy])) tell(tx, personId, telling);
}

/** Tells one person, now (or when the centre's quiet hours end). */
export function tell(tx: Tx, personId: string, { template, subjectId, key }: Telling): void {
  const dueAt = tx.now.toISOString();
  tx.append(messageRequested, { template, personId, subjectId, dueAt, key: `${template}:${key}:${personId}` });
}
