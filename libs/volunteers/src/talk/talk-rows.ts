import type { LocalDate } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { volunteerPolicy } from '../volunteer/volunteer.policy.js';
import type { TalkWay } from './talk.entity.js';

/** The talk that counts now: the one planned, or the one that was held. */
export interface TalkRow {
  readonly id: string;
  readonly centreId: string;
  readonly personId: string;
  readonly startsAt: Date | null;
  readonly way: TalkWay | null;
  readonly place: string | null;
  readonly withId: string | null;
  readonly moved: boolean;
  readonly heldOn: LocalDate | null;
}

const columns = `t.id, t.centre_id AS "centreId", t.person_id AS "personId", t.starts_at AS "startsAt", t.way, t.place,
  t.with_id AS "withId", t.moved, t.held_on::text AS "heldOn"`;

/** The talks that count of these volunteers, as far as the actor may see them. */
export function talksOf(tx: Tx, personIds: readonly string[]): Promise<TalkRow[]> {
  const params: unknown[] = [personIds];
  return tx.query<TalkRow>(
    `SELECT DISTINCT ON (t.person_id) ${columns} FROM volunteers_talk t
     WHERE t.person_id = ANY($1::uuid[]) AND t.state IN ('planned', 'held')
       AND ${volunteerPolicy.where(tx.actor, 'read', 't', params)}
     ORDER BY t.person_id, t.booked_at DESC, t.id DESC`,
    params,
  );
}

/** A talk that is still to be had, for whoever is to be told of it; null when it was moved, held or called off. */
export async function plannedTalk(tx: Tx, talkId: string): Promise<(TalkRow & { startsAt: Date }) | null> {
  const [talk] = await tx.query<TalkRow & { startsAt: Date }>(
    `SELECT ${columns} FROM volunteers_talk t WHERE t.id = $1 AND t.centre_id = $2 AND t.state = 'planned'`,
    [talkId, tx.centreId],
  );
  return talk ?? null;
}
