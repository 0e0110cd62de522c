import { centreOf } from '@hjerterom/centres';
import { newId } from '@hjerterom/kernel';
import { quietTimesOf } from '@hjerterom/people';
import type { Tx } from '@hjerterom/platform';
import type { MessageRequest } from '../contracts/index.js';
import { whenToLeave } from '../sending/when-to-leave.js';
import { lockKeys } from './lock-keys.js';
import { messagePolicy } from './message.policy.js';

/** Where a request came from. */
export interface RequestOrigin {
  readonly occurredAt: Date;
  readonly requestId: string | null;
}

/** Keeps a request as a row that leaves when it is due. A key that is known already, or was withdrawn, changes nothing. */
export async function takeRequest(tx: Tx, request: MessageRequest, origin: RequestOrigin): Promise<void> {
  const { personId, template, subjectId, key, urgent = false } = request;
  messagePolicy.assert(tx.actor, 'deliver', { centreId: tx.centreId, personId });
  const centre = await centreOf(tx);
  const own = (await quietTimesOf(tx, [personId])).get(personId);
  const asked = new Date(request.dueAt);
  const dueAt = whenToLeave(asked > tx.now ? asked : tx.now, urgent, centre, own);
  await lockKeys(tx, [key]);
  await tx.query(
    `INSERT INTO notifications_message
       (id, centre_id, person_id, template, subject_id, key, urgent, status, requested_at, request_id, due_at)
     SELECT $1, $2, $3, $4, $5, $6, $7,
       CASE WHEN EXISTS (SELECT 1 FROM notifications_withdrawn_key WHERE centre_id = $2 AND key = $6)
            THEN 'withdrawn' ELSE 'scheduled' END, $8, $9, $10
     ON CONFLICT (centre_id, key) DO NOTHING`,
    [newId(), tx.centreId, personId, template, subjectId, key, urgent, origin.occurredAt, origin.requestId, dueAt],
  );
}
