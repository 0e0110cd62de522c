import type { Tx } from '@hjerterom/platform';

/** Whether one of these messages is just being handed to a provider: the mark is real time, as `beginTry` makes it. */
export async function anyUnderWay(tx: Tx, ids: readonly string[]): Promise<boolean> {
  const [one] = await tx.query(
    `SELECT 1 FROM notifications_message
     WHERE id = ANY($1::uuid[]) AND status = 'scheduled' AND sending_until > clock_timestamp() LIMIT 1`,
    [ids],
  );
  return one !== undefined;
}
