import type { Tx } from '@hjerterom/platform';
import { needReferred } from '../contracts/index.js';
import { ReferralEntity } from './referral.entity.js';

/** To whom a need goes that is not for volunteers. */
export interface Referral {
  readonly referredTo: string;
  readonly reason: string;
  /** Whether the person agreed that what they told is passed on. */
  readonly consented: boolean;
}

/** Keeps to whom a need was referred, and tells that it was. A part of the verbs that refer. */
export async function referOnward(tx: Tx, needId: string, { referredTo, reason, consented }: Referral): Promise<void> {
  await tx.em.insert(ReferralEntity, {
    needId,
    referredTo,
    reason,
    consented,
    referredAt: tx.now,
    referredBy: tx.actor.personId,
  });
  tx.append(needReferred, { needId });
}
