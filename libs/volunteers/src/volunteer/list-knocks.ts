import { centreOf } from '@hjerterom/centres';
import {
  boundedFirst,
  decodeCursor,
  type LocalDate,
  localDateOf,
  type Page,
  type PageArguments,
  pageOf,
} from '@hjerterom/kernel';
import { awaitingGuardian } from '@hjerterom/people';
import type { Tx } from '@hjerterom/platform';
import { settingsOf } from '../settings/settings.js';
import { volunteerPolicy } from './volunteer.policy.js';

/** What the centre does next for somebody who knocked: agree on a talk, have it, or say yes or no. */
export const knockSteps = ['answer', 'talk', 'decide'] as const;
export type KnockStep = (typeof knockSteps)[number];

/** Somebody who knocked and waits for the centre. */
export interface KnockRow {
  /** The person's id. */
  readonly id: string;
  readonly centreId: string;
  readonly step: KnockStep;
  /** Local date: the last day on which the centre is to have done it. */
  readonly dueOn: LocalDate;
  /** That day is past. */
  readonly late: boolean;
  /** A child, of whom a guardian has not said yes: the centre cannot say yes before that. */
  readonly waitsForGuardian: boolean;
}

/**
 * Those who knocked and wait for the centre, who has waited longest first. An answer is due by the day that was
 * promised, a talk on its day, and the yes or no within the centre's days after the talk.
 */
export async function listKnocks(tx: Tx, { first, after }: PageArguments): Promise<Page<KnockRow>> {
  const size = boundedFirst(first);
  const { zone } = await centreOf(tx);
  const { answerDays } = await settingsOf(tx);
  const params: unknown[] = [localDateOf(tx.now, zone), zone, answerDays];
  const allowed = volunteerPolicy.where(tx.actor, 'list', 'v', params);
  const page: string[] = [];
  if (after) {
    const [day, id] = decodeCursor(after, 2);
    page.push(`WHERE ("dueOn", id::text) > ($${params.push(day)}::text, $${params.push(id)}::text)`);
  }
  const rows = await tx.query<Omit<KnockRow, 'waitsForGuardian'>>(
    `SELECT *, "dueOn" < $1::text AS late FROM (
       SELECT v.person_id AS id, v.centre_id AS "centreId",
         CASE WHEN v.status = 'applied' THEN 'answer' WHEN t.state = 'planned' THEN 'talk' ELSE 'decide' END AS step,
         (CASE WHEN v.status = 'applied' THEN v.answer_by
               WHEN t.state = 'planned' THEN (t.starts_at AT TIME ZONE $2)::date
               ELSE coalesce(t.held_on + $3::int, v.answer_by) END)::text AS "dueOn"
       FROM volunteers_volunteer v
       LEFT JOIN LATERAL (SELECT * FROM volunteers_talk talk WHERE talk.person_id = v.person_id
         AND talk.state IN ('planned', 'held') ORDER BY talk.booked_at DESC, talk.id DESC LIMIT 1) AS t ON true
       WHERE v.status IN ('applied', 'talk-booked') AND ${allowed}) AS knock
     ${page.join('')} ORDER BY "dueOn", id::text LIMIT $${params.push(size + 1)}`,
    params,
  );
  const ids = rows.map(({ id }) => id);
  const young = await awaitingGuardian(tx, ids, 'volunteering');
  const knocks = rows.map((row): KnockRow => ({ ...row, waitsForGuardian: young.has(row.id) }));
  return pageOf(knocks, size, ({ dueOn, id }) => [dueOn, id], after);
}
