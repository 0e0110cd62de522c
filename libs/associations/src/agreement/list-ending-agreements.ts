import {
  addDays,
  boundedFirst,
  decodeCursor,
  type Page,
  type PageArguments,
  PageError,
  pageOf,
} from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { isUUID } from 'class-validator';
import { associationPolicy } from '../association/association.policy.js';
import { today } from '../association/association-row.js';
import { type AgreementShown, agreementColumns } from './agreements-of.js';

/** So many days before an agreement ends those who run the centre see it among what is to be done. */
export const WARN_DAYS = 60;

/**
 * The agreements with approved associations that end soon, or have just ended, the first to end first; not those after
 * which another has been made.
 */
export async function listEndingAgreements(tx: Tx, { first, after }: PageArguments): Promise<Page<AgreementShown>> {
  const size = boundedFirst(first);
  const day = await today(tx);
  const params: unknown[] = [addDays(day, -14), addDays(day, WARN_DAYS)];
  const value = (given: unknown) => `$${params.push(given)}`;
  const onward = after ? onwardFrom(after, value) : '';
  const rows = await tx.query<AgreementShown & { untilDate: string }>(
    `SELECT ${agreementColumns} FROM associations_agreement g JOIN associations_association a ON a.id = g.association_id
     WHERE ${associationPolicy.where(tx.actor, 'listAgreements', 'a', params)} AND a.status = 'approved'
       AND g.until_date BETWEEN $1 AND $2
       AND NOT EXISTS (SELECT FROM associations_agreement n WHERE n.association_id = g.association_id
         AND n.title = g.title AND n.from_date > g.from_date)
       ${onward}
     ORDER BY g.until_date, g.id LIMIT ${value(size + 1)}`,
    params,
  );
  return pageOf(rows, size, (row) => [row.untilDate, row.id], after);
}

function onwardFrom(cursor: string, value: (given: unknown) => string): string {
  const [until, id] = decodeCursor(cursor, 2).map(String);
  if (!isUUID(id) || !/^\d{4}-\d{2}-\d{2}$/.test(until ?? '')) {
    throw new PageError('BAD_CURSOR', 'The list has changed: begin at its start.');
  }
  return `AND (g.until_date, g.id) > (${value(until)}::date, ${value(id)}::uuid)`;
}
