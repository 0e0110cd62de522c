import type { Tx } from '@hjerterom/platform';
import { roomPolicy } from './room.policy.js';
import type { OpeningTime } from './write-hours.js';

/** All that is told of a building. */
export interface BuildingCard {
  /** Its name among the members of a GraphQL union. */
  readonly kind: 'Building';
  readonly id: string;
  readonly name: string;
  readonly address: string | null;
}

/** A picture of a room, without its bytes. */
export interface PictureCard {
  readonly id: string;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** All that is told of a room. */
export interface RoomCard {
  /** Its name among the members of a GraphQL union. */
  readonly kind: 'Room';
  readonly id: string;
  readonly centreId: string;
  readonly building: BuildingCard;
  readonly name: string;
  readonly about: string | null;
  readonly houseRules: string | null;
  readonly setups: readonly { readonly code: string; readonly capacity: number }[];
  readonly equipment: readonly string[];
  readonly accessibility: readonly string[];
  readonly openings: readonly OpeningTime[];
  /** Local dates, both included. */
  readonly seasons: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly openings: readonly OpeningTime[];
  }[];
  readonly setupMinutes: number;
  readonly clearingMinutes: number;
  /** In øre. */
  readonly pricePerHour: number;
  readonly freeForLocal: boolean;
  readonly decidedByCentre: boolean;
  readonly horizonDays: number | null;
  readonly longestMinutes: number | null;
  readonly permits: readonly string[];
  readonly permitChecklist: readonly string[];
  readonly active: boolean;
  /** The rooms that have floor in common with it, and so exclude it: the hall of a half, the halves of a hall. */
  readonly sharesFloorWith: readonly { readonly id: string; readonly name: string }[];
  readonly pictures: readonly PictureCard[];
}

/** A centre has some tens of rooms; a bound against accidents, not a page. */
const mostRooms = 600;

/** A week's hours as JSON. */
const openings = (whose: string) =>
  `coalesce((SELECT jsonb_agg(jsonb_build_object('weekday', o.weekday, 'from', o.from_time, 'to', o.to_time)
     ORDER BY o.weekday, o.from_time) FROM rooms_opening o WHERE ${whose}), '[]')`;

const columns = `'Room' AS kind, r.id, r.centre_id AS "centreId", r.name, r.about, r.house_rules AS "houseRules", r.equipment,
  r.accessibility, r.setup_minutes AS "setupMinutes", r.clearing_minutes AS "clearingMinutes",
  r.price_per_hour AS "pricePerHour", r.free_for_local AS "freeForLocal", r.decided_by_centre AS "decidedByCentre",
  r.horizon_days AS "horizonDays", r.longest_minutes AS "longestMinutes", r.permits,
  r.permit_checklist AS "permitChecklist", r.active,
  jsonb_build_object('kind', 'Building', 'id', g.id, 'name', g.name, 'address', g.address) AS building,
  coalesce((SELECT jsonb_agg(jsonb_build_object('code', s.code, 'capacity', s.capacity) ORDER BY s.capacity, s.code)
    FROM rooms_setup s WHERE s.room_id = r.id), '[]') AS setups,
  ${openings('o.room_id = r.id AND o.season_id IS NULL')} AS openings,
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', s.id, 'from', s.from_date, 'to', s.to_date,
      'openings', ${openings('o.season_id = s.id')}) ORDER BY s.from_date)
    FROM rooms_season s WHERE s.room_id = r.id), '[]') AS seasons,
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', x.id, 'name', x.name) ORDER BY x.name, x.id) FROM rooms_room x
    WHERE x.id <> r.id AND EXISTS (SELECT 1 FROM rooms_room_part mine JOIN rooms_room_part theirs USING (part_id)
      WHERE mine.room_id = r.id AND theirs.room_id = x.id)), '[]') AS "sharesFloorWith",
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', p.id, 'alt', p.alt, 'width', p.width, 'height', p.height)
    ORDER BY p.added_at, p.id) FROM rooms_picture p WHERE p.room_id = r.id), '[]') AS pictures`;

const from = `FROM rooms_room r JOIN rooms_building g ON g.id = r.building_id`;

/** The rooms of the actor's centre that they may see, building by building and by name. One statement. */
export function listRooms(tx: Tx, { onlyActive }: { readonly onlyActive: boolean }): Promise<RoomCard[]> {
  const params: unknown[] = [onlyActive];
  return tx.query<RoomCard>(
    `SELECT ${columns} ${from} WHERE ${roomPolicy.where(tx.actor, 'read', 'r', params)} AND (r.active OR NOT $1)
     ORDER BY g.name, r.name, r.id LIMIT ${mostRooms}`,
    params,
  );
}

/** Those of these rooms that the actor may see, lent out or not, in no order. One statement. */
export function roomsById(tx: Tx, ids: readonly string[]): Promise<RoomCard[]> {
  const params: unknown[] = [ids];
  return tx.query<RoomCard>(
    `SELECT ${columns} ${from} WHERE r.id = ANY($1::uuid[]) AND ${roomPolicy.where(tx.actor, 'read', 'r', params)}`,
    params,
  );
}

const buildingColumns = `'Building' AS kind, b.id, b.centre_id AS "centreId", b.name, b.address`;

/** The buildings of the actor's centre that they may see, by name. One statement. */
export function listBuildings(tx: Tx): Promise<BuildingCard[]> {
  const params: unknown[] = [];
  return tx.query<BuildingCard>(
    `SELECT ${buildingColumns} FROM rooms_building b WHERE ${roomPolicy.where(tx.actor, 'read', 'b', params)}
     ORDER BY b.name, b.id LIMIT ${mostRooms}`,
    params,
  );
}

/** Those of these buildings that the actor may see, in no order. One statement. */
export function buildingsById(tx: Tx, ids: readonly string[]): Promise<BuildingCard[]> {
  const params: unknown[] = [ids];
  return tx.query<BuildingCard>(
    `SELECT ${buildingColumns} FROM rooms_building b
     WHERE b.id = ANY($1::uuid[]) AND ${roomPolicy.where(tx.actor, 'read', 'b', params)}`,
    params,
  );
}
