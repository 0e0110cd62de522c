import { messageRequested } from '@hjerterom/notifications/contracts';
import type { Tx } from '@hjerterom/platform';

/** Has something said to somebody about themselves as soon as it may be; asked for again later, it is said again. */
export function tellNow(tx: Tx, template: string, personId: string): void {
  const dueAt = tx.now.toISOString();
  tx.append(messageRequested, {
    template,
    personId,
    subjectId: personId,
    dueAt,
    key: `${template}:${personId}:${dueAt}`,
  });
}
