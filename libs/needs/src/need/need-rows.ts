import { found, type Tx } from '@hjerterom/platform';
import type { NeedState } from './need.states.js';
import type { When } from './when.js';

/** A need as the verbs know it: the whole row but what only lists show. */
export interface NeedRow {
  readonly id: string;
  readonly centreId: string;
  readonly kind: string;
  readonly status: NeedState;
  readonly requestedBy: string;
  readonly recipientId: string;
  readonly whenKind: When['kind'];
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly minutes: number;
  readonly rrule: string | null;
  readonly startDate: string | null;
  readonly startTime: string | null;
  readonly zone: string;
  readonly untilDate: string | null;
  readonly laidOutTo: Date | null;
  readonly extendAt: Date | null;
  readonly places: number;
  readonly languages: readonly string[];
  readonly district: string | null;
  readonly place: string | null;
  readonly about: string | null;
  readonly notes: string | null;
  readonly urgent: boolean;
}

const columns = `id, centre_id AS "centreId", kind, status, requested_by AS "requestedBy",
  recipient_id AS "recipientId", when_kind AS "whenKind", starts_at AS "startsAt", ends_at AS "endsAt", minutes, rrule,
  start_date AS "startDate", start_time AS "startTime", zone, until_date AS "untilDate", laid_out_to AS "laidOutTo",
  extend_at AS "extendAt", places, languages, district, place, about, notes, urgent`;

/** The need of the actor's centre. @throws NotFound */
export async function needOf(tx: Tx, needId: string): Promise<NeedRow> {
  const [row] = await tx.query<NeedRow>(`SELECT ${columns} FROM needs_need WHERE id = $1 AND centre_id = $2`, [
    needId,
    tx.centreId,
  ]);
  return found(row, 'need');
}

/**
 * Holds the need until the transaction ends, and gives it as it then is. Everything that changes a need, its dates or
 * its places does this first: yes, give back, cancel, the end of a date. Whoever also locks offers or volunteers does so
 * after it.
 * @throws NotFound
 */
export async function lockNeed(tx: Tx, needId: string): Promise<NeedRow> {
  // FOR NO KEY UPDATE is as strong against itself, and lets through the key checks of rows that point at the need.
  const [row] = await tx.query<NeedRow>(
    `SELECT ${columns} FROM needs_need WHERE id = $1 AND centre_id = $2 FOR NO KEY UPDATE`,
    [needId, tx.centreId],
  );
  return found(row, 'need');
}

/** When the need is, as it was registered. */
export function whenOf(need: NeedRow): When {
  const { whenKind, startsAt, endsAt, minutes, rrule, startDate, startTime, zone, untilDate } = need;
  if (whenKind === 'series' && rrule !== null && startDate !== null && startTime !== null) {
    return { kind: 'series', recurrence: { rrule, startDate, startTime, minutes, zone }, untilDate };
  }
  if (startsAt === null || endsAt === null) throw new Error(`The need ${need.id} does not say when.`);
  return whenKind === 'fixed'
    ? { kind: 'fixed', start: startsAt, minutes }
    : { kind: 'window', within: { start: startsAt, end: endsAt }, minutes };
}

/** The columns that keep a when. */
export function whenColumns(when: When, zone: string) {
  const nothing = { startsAt: null, endsAt: null, rrule: null, startDate: null, startTime: null, untilDate: null };
  switch (when.kind) {
    case 'fixed': {
      const endsAt = new Date(when.start.getTime() + when.minutes * 60_000);
      return { ...nothing, whenKind: when.kind, zone, minutes: when.minutes, startsAt: when.start, endsAt };
    }
    case 'window': {
      const { start, end } = when.within;
      return { ...nothing, whenKind: when.kind, zone, minutes: when.minutes, startsAt: start, endsAt: end };
    }
    case 'series': {
      const { rrule, startDate, startTime, minutes } = when.recurrence;
      const { untilDate } = when;
      return { ...nothing, whenKind: when.kind, zone, minutes, rrule, startDate, startTime, untilDate };
    }
  }
}
