import type { Tx } from '@hjerterom/platform';
import { type Referral, referOnward } from '../gate/refer-onward.js';
import { callOff } from './call-off.js';
import type { CloseNeedOutcome } from './cancel-need.js';
import { needPolicy } from './need.policy.js';
import { needAfter } from './need.states.js';
import { lockNeed } from './need-rows.js';

export interface ReferNeedInput extends Referral {
  readonly needId: string;
}

/**
 * Refers a need onward that turned out not to be for volunteers, and keeps to whom. Whoever had promised to come is told
 * that it is called off.
 * @throws NotFound
 */
export async function referNeed(tx: Tx, { needId, ...referral }: ReferNeedInput): Promise<CloseNeedOutcome> {
  const need = await lockNeed(tx, needId);
  needPolicy.assert(tx.actor, 'refer', need);
  const status = needAfter(need.status, 'refer');
  if (status === null) return { kind: 'NeedNotOpen', needId };
  await callOff(tx, need, status, referral.reason);
  await referOnward(tx, needId, referral);
  return { kind: 'Need', needId };
}
