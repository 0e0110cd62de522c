import type { Tx } from '@hjerterom/platform';
import { entryPolicy } from './entry.policy.js';
import type { ConfirmedHow, EntryStatus } from './entry.states.js';

/** An entry as lists and screens read one. */
export interface EntryRow {
  readonly kind: 'HoursEntry';
  readonly id: string;
  readonly centreId: string;
  readonly personId: string;
  /** The code of the kind of need. */
  readonly task: string;
  readonly start: Date;
  readonly end: Date;
  readonly proposedMinutes: number;
  readonly minutes: number;
  readonly status: EntryStatus;
  readonly confirmedAt: Date | null;
  readonly confirmedBy: string | null;
  readonly confirmedHow: ConfirmedHow | null;
}

/** The columns of an EntryRow over the alias `h`. */
export const entryColumns = `'HoursEntry' AS kind, h.id, h.centre_id AS "centreId", h.person_id AS "personId",
  h.kind AS task, lower(h.happened) AS start, upper(h.happened) AS "end", h.proposed_minutes AS "proposedMinutes",
  h.minutes, h.status, h.confirmed_at AS "confirmedAt", h.confirmed_by AS "confirmedBy",
  h.confirmed_how AS "confirmedHow"`;

/** Those of these entries that the actor may see, in no order. */
export function entriesByIds(tx: Tx, ids: readonly string[]): Promise<EntryRow[]> {
  const params: unknown[] = [ids];
  const allowed = entryPolicy.where(tx.actor, 'read', 'h', params);
  return tx.query<EntryRow>(
    `SELECT ${entryColumns} FROM hours_entry h WHERE h.id = ANY($1::uuid[]) AND ${allowed}`,
    params,
  );
}
