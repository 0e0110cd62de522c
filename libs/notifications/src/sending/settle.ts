import type { Language, Tx } from '@hjerterom/platform';
import type { Accepted } from '../channels/channel.js';
import type { ChannelName } from '../message/message.entity.js';
import { type MessageStatus, statusesBefore } from '../message/message.states.js';

/** What was said, as it is kept. */
export interface KeptWords {
  readonly channel: ChannelName;
  readonly language: Language;
  readonly subject: string;
  /** Null for a code: its words are not kept. */
  readonly body: string | null;
}

/** The provider has it. So it is even if it was withdrawn in the same moment: this is what happened. */
export async function settleAsAccepted(tx: Tx, id: string, words: KeptWords, { reference }: Accepted): Promise<void> {
  await settle(tx, id, 'accepted', {
    ...keptColumns(words),
    accepted_at: tx.now,
    provider_reference: reference,
    failure: null,
  });
}

/** Nothing can be sent to this person: the words go on the call list. */
export async function settleAsCall(tx: Tx, id: string, words: KeptWords): Promise<void> {
  await settle(tx, id, 'to-call', keptColumns(words));
}

/** It is not to be said any more. */
export async function settleAsWithdrawn(tx: Tx, id: string): Promise<void> {
  await settle(tx, id, 'withdrawn', {});
}

/** No provider took it, and it is not tried again. @param failure a code, without personal data */
export async function settleAsFailed(
  tx: Tx,
  id: string,
  failure: string,
  words: KeptWords | null = null,
): Promise<void> {
  await settle(tx, id, 'failed', { ...(words && keptColumns(words)), failure });
}

/** It stays scheduled and leaves later. @param failure why it did not leave now, when it was tried */
export async function settleForLater(tx: Tx, id: string, dueAt: Date, failure: string | null = null): Promise<void> {
  await tx.query(
    `UPDATE notifications_message
     SET due_at = $2, failure = coalesce($3, failure), lease_until = NULL, sending_until = NULL
     WHERE id = $1 AND status = 'scheduled'`,
    [id, dueAt, failure],
  );
}

function keptColumns({ channel, language, subject, body }: KeptWords) {
  return { channel, language, subject, body };
}

async function settle(
  tx: Tx,
  id: string,
  status: MessageStatus,
  columns: Readonly<Record<string, unknown>>,
): Promise<void> {
  const names = Object.keys(columns);
  const assignments = names.map((name, index) => `, ${name} = $${index + 4}`).join('');
  await tx.query(
    `UPDATE notifications_message SET status = $2, lease_until = NULL, sending_until = NULL${assignments}
     WHERE id = $1 AND status = ANY($3::text[])`,
    [id, status, statusesBefore(status), ...names.map((name) => columns[name])],
  );
}
