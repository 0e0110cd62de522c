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
}

/** Says how somebody wants to be told and asked: theirs to say themselves, and the desk's for who rings. @throws NotFound */
export async function setContactWishes(
  tx: Tx,
  { personId, preferredChannel, languages }: ContactWishes,
): Promise<UpdatePersonOutcome> {
  personPolicy.assert(tx.actor, 'wish', { id: personId, centreId: tx.centreId });
  const [changed] = await tx.query(
    `UPDATE people_person SET preferred_channel = $3, languages = $4, updated_at = $5
     WHERE id = $1 AND centre_id = $2 RETURNING 1`,
    [personId, tx.centreId, preferredChannel, languages, tx.now],
  );
  found(changed, 'person');
  return { kind: 'PersonUpdated', personId };
}
