import { centreOf } from '@hjerterom/centres';
import {
  addDays,
  boundedFirst,
  decodeCursor,
  type LocalDate,
  localDateOf,
  type Page,
  type PageArguments,
  pageOf,
} from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { settingsOf } from '../settings/settings.js';
import { vettingPolicy } from '../vetting/vetting.policy.js';
import type { Expiring } from './expiry.entity.js';

/** Something that counts no more soon, or already. */
export interface ExpiryRow {
  readonly id: string;
  readonly centreId: string;
  readonly personId: string;
  readonly what: Expiring;
  readonly validUntil: LocalDate;
}

const columns = `e.id, e.centre_id AS "centreId", e.person_id AS "personId", e.what, e.valid_until::text AS "validUntil"`;

/** Nothing newer of the same kind, and somebody who is still on the way. */
const current = `NOT EXISTS (SELECT FROM volunteers_expiry newer WHERE newer.person_id = e.person_id
    AND newer.what = e.what AND newer.valid_until > e.valid_until)
  AND EXISTS (SELECT FROM volunteers_volunteer v WHERE v.person_id = e.person_id AND v.status NOT IN ('left', 'declined'))`;

/** One of them while it still matters; null when it was shown or signed again, or nobody needs it any more. */
export async function expiryById(tx: Tx, id: string): Promise<ExpiryRow | null> {
  const [row] = await tx.query<ExpiryRow>(
    `SELECT ${columns} FROM volunteers_expiry e WHERE e.id = $1 AND e.centre_id = $2 AND ${current}`,
    [id, tx.centreId],
  );
  return row ?? null;
}

/** What counts no more within the centre's time of warning, or already: what has waited longest first. */
export async function listExpiring(tx: Tx, { first, after }: PageArguments): Promise<Page<ExpiryRow>> {
  const size = boundedFirst(first);
  const { warnDays } = await settingsOf(tx);
  const until = addDays(localDateOf(tx.now, (await centreOf(tx)).zone), warnDays);
  const params: unknown[] = [until];
  const conditions = [vettingPolicy.where(tx.actor, 'record', 'e', params), 'e.valid_until <= $1::date', current];
  if (after) {
    const [day, id] = decodeCursor(after, 2);
    conditions.push(`(e.valid_until, e.id::text) > ($${params.push(day)}::date, $${params.push(id)}::text)`);
  }
  const rows = await tx.query<ExpiryRow>(
    `SELECT ${columns} FROM volunteers_expiry e WHERE ${conditions.join(' AND ')}
     ORDER BY e.valid_until, e.id::text LIMIT $${params.push(size + 1)}`,
    params,
  );
  return pageOf(rows, size, ({ validUntil, id }) => [validUntil, id], after);
}
