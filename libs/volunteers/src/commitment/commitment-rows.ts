import { newId, type TimeRange } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import type { CommittedSpan } from './clashing-spans.js';

/** Somebody's times, promised to one kind of source. */
export interface CommitmentRequest {
  readonly personId: string;
  /** What kind of thing the sources are, as the lib that owns them says: `need-place`. */
  readonly sourceKind: string;
  readonly spans: readonly CommittedSpan[];
}

/** What is promised from the first of the request's spans to the last; sources of other kinds without their id. */
export async function heldAround(
  tx: Tx,
  { personId, sourceKind, spans }: CommitmentRequest,
): Promise<{ sourceId: string | null; during: TimeRange }[]> {
  const rows = await tx.query<{ sourceId: string | null; start: Date; end: Date }>(
    `SELECT CASE WHEN source_kind = $2 THEN source_id END AS "sourceId", lower(during) AS start, upper(during) AS "end"
     FROM volunteers_commitment WHERE person_id = $1 AND during && tstzrange($3, $4)`,
    [
      personId,
      sourceKind,
      new Date(Math.min(...spans.map(({ during }) => during.start.getTime()))),
      new Date(Math.max(...spans.map(({ during }) => during.end.getTime()))),
    ],
  );
  return rows.map(({ sourceId, start, end }) => ({ sourceId, during: { start, end } }));
}

/** Writes the commitments; a source that had one gets this one instead. */
export async function writeCommitments(tx: Tx, { personId, sourceKind, spans }: CommitmentRequest): Promise<void> {
  const rows = spans.map(({ sourceId, during }) => ({
    id: newId(),
    source_id: sourceId,
    starts: during.start,
    ends: during.end,
  }));
  await tx.query(
    `INSERT INTO volunteers_commitment (id, centre_id, person_id, during, source_kind, source_id)
     SELECT id, $2, $3, tstzrange(starts, ends), $4, source_id
     FROM jsonb_to_recordset($1::jsonb) AS s(id uuid, source_id uuid, starts timestamptz, ends timestamptz)
     ON CONFLICT (source_kind, source_id) DO UPDATE SET person_id = excluded.person_id, during = excluded.during`,
    [JSON.stringify(rows), tx.centreId, personId, sourceKind],
  );
}
