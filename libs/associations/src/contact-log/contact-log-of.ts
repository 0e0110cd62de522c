import type { Tx } from '@hjerterom/platform';
import { readable } from '../association/readable.js';
import type { ContactWay } from './log-contact.js';

/** That the centre and an association were in touch. */
export interface LogEntryShown {
  readonly id: string;
  readonly centreId: string;
  readonly associationId: string;
  readonly way: ContactWay;
  readonly words: string;
  /** Local date. */
  readonly happenedOn: string;
  /** The person at the centre who wrote it. */
  readonly writtenBy: string | null;
}

const MOST = 100;

/** When the centre and these associations were in touch, the latest first; for those who look after them. */
export async function contactLogOf(tx: Tx, associationIds: readonly string[]): Promise<LogEntryShown[]> {
  const ids = await readable(tx, 'keepLog', associationIds);
  return tx.query<LogEntryShown>(
    `SELECT l.* FROM unnest($1::uuid[]) AS a(id) CROSS JOIN LATERAL (
       SELECT l.id, l.centre_id AS "centreId", l.association_id AS "associationId", l.way, l.words,
         l.happened_on::text AS "happenedOn", l.written_by AS "writtenBy"
       FROM associations_contact_log l WHERE l.association_id = a.id AND l.centre_id = $2
       ORDER BY l.happened_on DESC, l.written_at DESC, l.id LIMIT ${MOST}) l`,
    [ids, tx.centreId],
  );
}
