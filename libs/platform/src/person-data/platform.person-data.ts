import { Injectable } from '@nestjs/common';
import { actorKey } from '../actor/index.js';
import type { Tx } from '../database/index.js';
import { type PersonData, personData, type ToldPart } from './person-data.js';

/** What platform keeps about persons: ids in what was told, and answers that are kept for a day. */
@Injectable()
@personData.plug('platform')
export class PlatformPersonData implements PersonData {
  readonly tables = [];

  async tell(): Promise<ToldPart[]> {
    return [];
  }

  /** What was told of them and is done; what is still to be done is needed, holds ids only, and goes after a month. */
  async erase(tx: Tx, { personId }: { readonly personId: string }): Promise<void> {
    await tx.query(`DELETE FROM platform_idempotency_key WHERE actor = $1`, [
      actorKey({ centreId: tx.centreId, personId, roles: [] }),
    ]);
    await tx.query(`DELETE FROM platform_idempotency_key WHERE outcome::text LIKE '%' || $1 || '%'`, [personId]);
    await tx.query(
      `DELETE FROM platform_outbox o
       WHERE o.centre_id = $1 AND o.payload::text LIKE '%' || $2 || '%' AND o.dispatched_at IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM platform_inbox i
                         WHERE i.event_id = o.id AND i.done_at IS NULL AND i.given_up_at IS NULL)`,
      [tx.centreId, personId],
    );
  }
}
