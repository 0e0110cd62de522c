import { minutesOf, newId, type TimeRange } from '@hjerterom/kernel';
import { messageRequested } from '@hjerterom/notifications/contracts';
import type { Tx } from '@hjerterom/platform';
import { mostMinutes } from './entry.states.js';

/** Something is over in which these people had promised to take part. */
export interface Ended {
  /** What kind of thing the sources are: `need-place`. */
  readonly sourceKind: string;
  /** What was done: the code of a kind of need. */
  readonly kind: string;
  readonly happened: TimeRange;
  readonly places: readonly { readonly sourceId: string; readonly personId: string }[];
}

/**
 * Proposes to each what was planned, and asks them whether it was so. Once for each source, however often it is told:
 * those who have an entry are not asked again.
 */
export async function proposeHours(tx: Tx, { sourceKind, kind, happened, places }: Ended): Promise<void> {
  const minutes = Math.min(Math.round(minutesOf(happened)), mostMinutes);
  const rows = places.map(({ sourceId, personId }) => ({ id: newId(), source_id: sourceId, person_id: personId }));
  const made = await tx.query<{ entryId: string; personId: string }>(
    `INSERT INTO hours_entry
       (id, centre_id, person_id, source_kind, source_id, kind, happened, proposed_minutes, minutes, status)
     SELECT id, $2, person_id, $3, source_id, $4, tstzrange($5, $6), $7::integer, $7::integer, 'proposed'
     FROM jsonb_to_recordset($1::jsonb) AS p(id uuid, source_id uuid, person_id uuid)
     ON CONFLICT (source_kind, source_id) DO NOTHING
     RETURNING id AS "entryId", person_id AS "personId"`,
    [JSON.stringify(rows), tx.centreId, sourceKind, kind, happened.start, happened.end, minutes],
  );
  for (const { entryId, personId } of made) {
    tx.append(messageRequested, {
      template: 'hours.confirm',
      personId,
      subjectId: entryId,
      dueAt: tx.now.toISOString(),
      key: `hours.confirm:${entryId}`,
    });
  }
}
