import type { Tx } from '@hjerterom/platform';
import { readCentreAnew } from './centre.js';
import { centrePolicy } from './centre.policy.js';

export interface SetGuardianAge {
  /** 13 (the floor of personopplysningsloven § 5) to 18. */
  readonly guardianAge: number;
}

export interface GuardianAgeSetOutcome {
  readonly kind: 'Centre';
}

/**
 * Says below which age somebody's guardian consents for them. It holds at once, also for those who are known already:
 * whoever is too young by it is asked nothing until the guardian has said yes.
 * @throws Forbidden
 */
export async function setGuardianAge(tx: Tx, { guardianAge }: SetGuardianAge): Promise<GuardianAgeSetOutcome> {
  centrePolicy.assert(tx.actor, 'change', { centreId: tx.centreId });
  await tx.query(`UPDATE centres_centre SET guardian_age = $2 WHERE id = $1`, [tx.centreId, guardianAge]);
  readCentreAnew(tx);
  tx.touch('centres');
  return { kind: 'Centre' };
}
