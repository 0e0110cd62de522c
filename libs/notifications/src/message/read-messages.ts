import { boundedFirst, decodeCursor, type Page, type PageArguments, pageOf } from '@hjerterom/kernel';
import type { Language, Tx } from '@hjerterom/platform';
import type { CallOutcome, ChannelName } from './message.entity.js';
import { messagePolicy } from './message.policy.js';
import { callable, type MessageStatus } from './message.states.js';

/** A message as it is shown. */
export interface MessageRow {
  readonly kind: 'Message';
  readonly id: string;
  readonly centreId: string;
  readonly personId: string;
  readonly template: string;
  readonly subjectId: string;
  readonly urgent: boolean;
  readonly status: MessageStatus;
  readonly dueAt: Date;
  readonly channel: ChannelName | null;
  readonly language: Language | null;
  readonly subject: string | null;
  readonly body: string | null;
  readonly acceptedAt: Date | null;
  readonly failure: string | null;
  readonly calledAt: Date | null;
  readonly callOutcome: CallOutcome | null;
}

/** Which messages: of one person, about these subjects, in one status; null or left out for all. */
export interface MessageFilter extends PageArguments {
  readonly personId?: string | null;
  readonly subjectIds?: readonly string[] | null;
  readonly status?: MessageStatus | null;
}

/** The columns of a MessageRow over the alias `m`; its words only where the actor may read them. */
const columns = (
  { actor }: Tx,
  parameters: unknown[],
) => `'Message' AS kind, m.id, m.centre_id AS "centreId", m.person_id AS "personId", m.template,
  m.subject_id AS "subjectId", m.urgent, m.status, m.due_at AS "dueAt", m.channel, m.language,
  ${messagePolicy.column(actor, 'read', 'm', 'subject', parameters)},
  ${messagePolicy.column(actor, 'read', 'm', 'body', parameters)},
  m.accepted_at AS "acceptedAt", m.failure, m.called_at AS "calledAt", m.call_outcome AS "callOutcome"`;

/** The messages that the actor may read, newest first. @throws PageError */
export async function listMessages(
  tx: Tx,
  { personId, subjectIds, status, first, after }: MessageFilter,
): Promise<Page<MessageRow>> {
  const size = boundedFirst(first);
  const parameters: unknown[] = [];
  const conditions = [messagePolicy.where(tx.actor, 'read', 'm', parameters)];
  if (personId) conditions.push(`m.person_id = $${parameters.push(personId)}`);
  if (subjectIds) conditions.push(`m.subject_id = ANY($${parameters.push(subjectIds)}::uuid[])`);
  if (status) conditions.push(`m.status = $${parameters.push(status)}`);
  if (after) conditions.push(`m.id < $${parameters.push(decodeCursor(after, 1)[0])}::uuid`);
  const rows = await tx.query<MessageRow>(
    `SELECT ${columns(tx, parameters)} FROM notifications_message m WHERE ${conditions.join(' AND ')}
     ORDER BY m.id DESC LIMIT $${parameters.push(size + 1)}`,
    parameters,
  );
  return pageOf(rows, size, (row) => [row.id], after);
}

/** Whom somebody has to ring, and what to say; what has waited longest first. @throws PageError */
export async function listCalls(tx: Tx, { first, after }: PageArguments): Promise<Page<MessageRow>> {
  const size = boundedFirst(first);
  const parameters: unknown[] = [];
  const conditions = [
    messagePolicy.where(tx.actor, 'call', 'm', parameters),
    // Written out, so that the partial index can be used.
    `m.status IN (${callable.map((status) => `'${status}'`).join(', ')})`,
  ];
  if (after) {
    const [dueAt, id] = decodeCursor(after, 2);
    conditions.push(`(m.due_at, m.id) > ($${parameters.push(dueAt)}::timestamptz, $${parameters.push(id)}::uuid)`);
  }
  const rows = await tx.query<MessageRow>(
    `SELECT ${columns(tx, parameters)} FROM notifications_message m WHERE ${conditions.join(' AND ')}
     ORDER BY m.due_at, m.id LIMIT $${parameters.push(size + 1)}`,
    parameters,
  );
  return pageOf(rows, size, (row) => [row.dueAt.toISOString(), row.id], after);
}

/** Those of these messages that the actor may read, in no order. */
export function messagesByIds(tx: Tx, ids: readonly string[]): Promise<MessageRow[]> {
  const parameters: unknown[] = [ids];
  const readable = messagePolicy.where(tx.actor, 'read', 'm', parameters);
  return tx.query<MessageRow>(
    `SELECT ${columns(tx, parameters)} FROM notifications_message m WHERE m.id = ANY($1::uuid[]) AND ${readable}`,
    parameters,
  );
}
