import { messageRequested, messagesWithdrawn } from '@hjerterom/notifications/contracts';
import type { Tx } from '@hjerterom/platform';

/** A message about a need. The key tells it from others of the same template. */
export interface Telling {
  readonly template: string;
  readonly subjectId: string;
  readonly key: string;
  /** When the first of what it is about begins: with less than half a day to go, quiet hours do not hold it back. */
  readonly begins?: Date;
}

/** Somebody who waits for a helper tomorrow morning must hear tonight that nobody comes. */
const SOON_MS = 12 * 60 * 60 * 1000;

/** Tells the one to be helped, and whoever called for them, when that is another. */
export function tellHelped(
  tx: Tx,
  { recipientId, requestedBy }: { readonly recipientId: string; readonly requestedBy: string },
  telling: Telling,
): void {
  for (const personId of new Set([recipientId, requestedBy])) tell(tx, personId, telling);
}

/** Tells one person, now; or, where it can wait, when the centre's quiet hours end. */
export function tell(tx: Tx, personId: string, { template, subjectId, key, begins }: Telling): void {
  const dueAt = tx.now.toISOString();
  const urgent = begins !== undefined && begins > tx.now && begins.getTime() - tx.now.getTime() < SOON_MS;
  tx.append(messageRequested, {
    template,
    personId,
    subjectId,
    dueAt,
    urgent,
    key: keyOf({ template, key, personId }),
  });
}

/** One of those messages to one person. */
export interface Told extends Pick<Telling, 'template' | 'key'> {
  readonly personId: string;
}

/** These have nothing more to say: what has not left stays, and nobody is to ring about it. They are never said again. */
export function unsay(tx: Tx, told: readonly Told[]): void {
  if (told.length > 0) tx.append(messagesWithdrawn, { keys: told.map(keyOf) });
}

function keyOf({ template, key, personId }: Told): string {
  return `${template}:${key}:${personId}`;
}
