import { type RetentionKind, retentionKinds, type Tx } from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';

/** What is kept in rows of their own about what somebody once offered. */
const offered = ['volunteers_skill', 'volunteers_weekly_window', 'volunteers_availability_exception'];

/**
 * What somebody once offered who is not here any more: what they could do, when, and what was noted. That they were here,
 * their hours and that they signed for confidentiality (which outlives the exit) stay.
 */
abstract class GoneVolunteers implements RetentionKind {
  readonly leastMonths = 1;
  readonly mostMonths = 36;
  private readonly old: string;

  protected constructor(
    status: 'left' | 'declined',
    readonly defaultMonths: number,
    /** Tables of rows of the volunteer that go too. */
    private readonly tables: readonly string[],
  ) {
    const any = tables.map((table) => `EXISTS (SELECT 1 FROM ${table} r WHERE r.person_id = t.person_id)`);
    this.old = `t.centre_id = $2 AND t.status = '${status}' AND t.updated_at < $1
      AND (${['t.note IS NOT NULL', ...any].join(' OR ')})`;
  }

  async count(tx: Tx, before: Date): Promise<number> {
    const [row] = await tx.query<{ count: number }>(
      `SELECT count(*)::integer AS count FROM volunteers_volunteer t WHERE ${this.old}`,
      [before, tx.centreId],
    );
    return row?.count ?? 0;
  }

  async remove(tx: Tx, before: Date, limit: number): Promise<number> {
    const some = `SELECT t.person_id FROM volunteers_volunteer t WHERE ${this.old} LIMIT $3 FOR UPDATE SKIP LOCKED`;
    const away = this.tables.map(
      (table, index) => `away${index} AS (DELETE FROM ${table} WHERE person_id IN (SELECT person_id FROM gone))`,
    );
    const gone = await tx.query(
      `WITH gone AS (${some}), ${away.join(', ')}
       UPDATE volunteers_volunteer SET note = NULL WHERE person_id IN (SELECT person_id FROM gone) RETURNING person_id`,
      [before, tx.centreId, limit],
    );
    return gone.length;
  }
}

/** Who has left. */
@Injectable()
@retentionKinds.plug('volunteers.left')
export class LeftVolunteers extends GoneVolunteers {
  constructor() {
    super('left', 12, offered);
  }
}

/** Who knocked and got a kind no: what they wrote, the talk and the words of the no go too. That it was a no stays. */
@Injectable()
@retentionKinds.plug('volunteers.declined')
export class DeclinedVolunteers extends GoneVolunteers {
  constructor() {
    super('declined', 6, [...offered, 'volunteers_talk', 'volunteers_decline', 'volunteers_application']);
  }
}
