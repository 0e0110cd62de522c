import { newId } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';

/** A time of the week on the centre's clock. */
export interface OpeningTime {
  /** ISO 8601: Monday is 1. */
  readonly weekday: number;
  /** HH:MM. */
  readonly from: string;
  /** HH:MM or 24:00, after `from`. */
  readonly to: string;
}

/** When a room is open. Always, when nothing is said. */
export interface WeekOfRoom {
  readonly openings?: readonly OpeningTime[] | null;
  /** Days on which other hours hold, and the usual ones do not; local dates, both included. They may not overlap. */
  readonly seasons?:
    | readonly { readonly from: string; readonly to: string; readonly openings: readonly OpeningTime[] }[]
    | null;
}

/** Writes a room's hours anew. */
export async function writeHours(tx: Tx, roomId: string, { openings, seasons }: WeekOfRoom): Promise<void> {
  await tx.query(`DELETE FROM rooms_opening WHERE room_id = $1`, [roomId]);
  await tx.query(`DELETE FROM rooms_season WHERE room_id = $1`, [roomId]);
  const named = (seasons ?? []).map((season) => ({ ...season, id: newId() }));
  await tx.query(
    `INSERT INTO rooms_season (id, room_id, from_date, to_date)
     SELECT s.id, $1, s.f, s.t FROM unnest($2::uuid[], $3::date[], $4::date[]) AS s(id, f, t)`,
    [roomId, named.map(({ id }) => id), named.map(({ from }) => from), named.map(({ to }) => to)],
  );
  const all = [
    ...(openings ?? []).map((opening) => ({ ...opening, seasonId: null })),
    ...named.flatMap(({ id, openings: theirs }) => theirs.map((opening) => ({ ...opening, seasonId: id }))),
  ];
  await tx.query(
    `INSERT INTO rooms_opening (id, room_id, season_id, weekday, from_time, to_time)
     SELECT o.id, $1, o.season, o.weekday, o.f, o.t
     FROM unnest($2::uuid[], $3::uuid[], $4::int[], $5::text[], $6::text[]) AS o(id, season, weekday, f, t)`,
    [
      ...[roomId, all.map(() => newId()), all.map(({ seasonId }) => seasonId), all.map(({ weekday }) => weekday)],
      ...[all.map(({ from }) => from), all.map(({ to }) => to)],
    ],
  );
}
