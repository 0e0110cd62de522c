import { found, type Tx } from '@hjerterom/platform';

/** A time of the week at which a room is open, on the centre's clock. */
export interface Opening {
  /** ISO 8601: Monday is 1. */
  readonly weekday: number;
  /** HH:MM. */
  readonly from: string;
  /** HH:MM or 24:00. */
  readonly to: string;
  /** In this season only; null is the usual week. */
  readonly seasonId: string | null;
}

/** Days on which a room goes by other opening hours than usual: local dates, both included. */
export interface Season {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** What must be known of a room to say whether and when it can be lent out. */
export interface RoomFacts {
  readonly id: string;
  readonly name: string;
  readonly buildingId: string;
  /** The smallest pieces of floor it is made of, sorted. */
  readonly partIds: readonly string[];
  /** How many it holds, by the code of a set-up. */
  readonly setups: Readonly<Record<string, number>>;
  readonly equipment: readonly string[];
  readonly accessibility: readonly string[];
  readonly setupMinutes: number;
  readonly clearingMinutes: number;
  readonly decidedByCentre: boolean;
  readonly horizonDays: number | null;
  readonly longestMinutes: number | null;
  readonly active: boolean;
  /** In øre, and not for local associations where it is free for them. */
  readonly pricePerHour: number;
  readonly freeForLocal: boolean;
  readonly openings: readonly Opening[];
  readonly seasons: readonly Season[];
}

/** The rooms of the actor's centre, by name; those with these ids where some are given. One statement. */
export function roomFacts(tx: Tx, ids: readonly string[] | null = null): Promise<RoomFacts[]> {
  return tx.query<RoomFacts>(
    `SELECT r.id, r.name, r.building_id AS "buildingId", r.equipment, r.accessibility,
       r.setup_minutes AS "setupMinutes", r.clearing_minutes AS "clearingMinutes",
       r.decided_by_centre AS "decidedByCentre", r.horizon_days AS "horizonDays",
       r.longest_minutes AS "longestMinutes", r.active, r.price_per_hour AS "pricePerHour", r.free_for_local AS "freeForLocal",
       ARRAY(SELECT p.part_id FROM rooms_room_part p WHERE p.room_id = r.id ORDER BY 1) AS "partIds",
       coalesce((SELECT jsonb_object_agg(s.code, s.capacity) FROM rooms_setup s WHERE s.room_id = r.id), '{}') AS setups,
       coalesce((SELECT jsonb_agg(jsonb_build_object('weekday', o.weekday, 'from', o.from_time, 'to', o.to_time,
           'seasonId', o.season_id) ORDER BY o.weekday, o.from_time)
         FROM rooms_opening o WHERE o.room_id = r.id), '[]') AS openings,
       coalesce((SELECT jsonb_agg(jsonb_build_object('id', s.id, 'from', s.from_date, 'to', s.to_date))
         FROM rooms_season s WHERE s.room_id = r.id), '[]') AS seasons
     FROM rooms_room r WHERE r.centre_id = $1 AND ($2::uuid[] IS NULL OR r.id = ANY($2)) ORDER BY r.name, r.id`,
    [tx.centreId, ids],
  );
}

/** The rooms with these ids, each once. @throws NotFound when the actor's centre lacks one of them */
export async function roomsAsked(tx: Tx, ids: readonly string[]): Promise<RoomFacts[]> {
  const rooms = await roomFacts(tx, ids);
  found(new Set(ids).size === rooms.length ? rooms : null, 'room');
  return rooms;
}
