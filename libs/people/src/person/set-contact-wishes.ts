import { centreOf } from '@hjerterom/centres';
import { afterQuietTimes, type QuietTime } from '@hjerterom/kernel';
import { found, type Tx } from '@hjerterom/platform';
import type { Channel } from './person.js';
import { personPolicy } from './person.policy.js';
import type { UpdatePersonOutcome } from './update-person.js';

/** How somebody wants to hear from the centre, and in which languages. */
export interface ContactWishes {
  readonly personId: string;
  readonly preferredChannel: Channel;
  /** ISO 639 codes, the best one first. */
  readonly languages: readonly string[];
  /** When they do not want to be disturbed, all of it; what stands is left when left out. */
  readonly quietTimes?: readonly QuietTime[] | null;
}

/** With the house's quiet hours these leave no moment of the week in which anybody could reach them. Nothing was changed. */
export interface NeverReachedOutcome {
  readonly kind: 'NeverReached';
  readonly personId: string;
}

/** Says how somebody wants to be told and asked: theirs to say themselves, and the desk's for who rings. @throws NotFound */
export async function setContactWishes(
  tx: Tx,
  { personId, preferredChannel, languages, quietTimes }: ContactWishes,
): Promise<UpdatePersonOutcome | NeverReachedOutcome> {
  personPolicy.assert(tx.actor, 'wish', { id: personId, centreId: tx.centreId });
  const { quiet, zone } = await centreOf(tx);
  if (quietTimes && afterQuietTimes(tx.now, quiet, quietTimes, zone) === null) {
    return { kind: 'NeverReached', personId };
  }
  const [changed] = await tx.query(
    `UPDATE people_person SET preferred_channel = $3, languages = $4, updated_at = $5,
       quiet_times = coalesce($6::jsonb, quiet_times)
     WHERE id = $1 AND centre_id = $2 AND erased_at IS NULL RETURNING 1`,
    [personId, tx.centreId, preferredChannel, languages, tx.now, quietTimes ? JSON.stringify(quietTimes) : null],
  );
  found(changed, 'person');
  return { kind: 'PersonUpdated', personId };
}
