import type { Tx } from '@hjerterom/platform';
import type { PlaceState } from '../assignment/place.states.js';
import type { OccurrenceState } from './occurrence.states.js';

/** One date as it is read. */
export interface OccurrenceRow {
  readonly id: string;
  readonly centreId: string;
  readonly needId: string;
  readonly state: OccurrenceState;
  /** Null while a window's time is not decided. */
  readonly start: Date | null;
  readonly end: Date | null;
  readonly windowStart: Date;
  readonly windowEnd: Date;
}

/** One volunteer's place on one date, also one that was given back. */
export interface PlaceRow {
  readonly id: string;
  readonly centreId: string;
  readonly occurrenceId: string;
  readonly assignmentId: string;
  readonly personId: string;
  readonly placeNo: number;
  readonly state: PlaceState;
  readonly remindedAt: Date | null;
}

/** The select list of an OccurrenceRow over the alias `o`. */
export const occurrenceColumns = `o.id, o.centre_id AS "centreId", o.need_id AS "needId", o.status AS state, lower(o.during) AS start, upper(o.during) AS "end",
  lower(o.within) AS "windowStart", upper(o.within) AS "windowEnd"`;

/** A series that has gone on for years shows its last dates. */
const MOST_DATES = 100;
const MOST_PLACES = 200;

/** The dates of these needs in the order of time: the last hundred of each. */
export function occurrencesOf(tx: Tx, needIds: readonly string[]): Promise<OccurrenceRow[]> {
  return tx.query<OccurrenceRow>(
    `SELECT last.* FROM unnest($1::uuid[]) AS need(id) CROSS JOIN LATERAL (
       SELECT ${occurrenceColumns} FROM needs_occurrence o WHERE o.need_id = need.id AND o.centre_id = $2
       ORDER BY lower(o.within) DESC LIMIT ${MOST_DATES}) AS last
     ORDER BY "needId", "windowStart"`,
    [needIds, tx.centreId],
  );
}

/** The next date of each of these needs that is planned and not over; those without one are left out. */
export function nextOccurrencesOf(tx: Tx, needIds: readonly string[]): Promise<OccurrenceRow[]> {
  return tx.query<OccurrenceRow>(
    `SELECT next.* FROM unnest($1::uuid[]) AS need(id) CROSS JOIN LATERAL (
       SELECT ${occurrenceColumns} FROM needs_occurrence o
       WHERE o.need_id = need.id AND o.centre_id = $2 AND o.status = 'planned' AND o.ends_at > $3
       ORDER BY lower(o.within) LIMIT 1) AS next`,
    [needIds, tx.centreId, tx.now],
  );
}

/** The places of these dates, those that are held first. */
export function placesOf(tx: Tx, occurrenceIds: readonly string[]): Promise<PlaceRow[]> {
  return tx.query<PlaceRow>(
    `SELECT found.* FROM unnest($1::uuid[]) AS date(id) CROSS JOIN LATERAL (
       SELECT p.id, p.centre_id AS "centreId", p.occurrence_id AS "occurrenceId", p.assignment_id AS "assignmentId",
         p.person_id AS "personId", p.place_no AS "placeNo", p.status AS state, p.reminded_at AS "remindedAt"
       FROM needs_place p WHERE p.occurrence_id = date.id AND p.centre_id = $2
       ORDER BY p.status IN ('taken', 'done') DESC, p.place_no, p.id LIMIT ${MOST_PLACES}) AS found`,
    [occurrenceIds, tx.centreId],
  );
}
