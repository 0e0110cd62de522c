import type { Tx } from '@hjerterom/platform';
import { needCancelled } from '../contracts/index.js';
import { callOff } from './call-off.js';
import { needPolicy } from './need.policy.js';
import { needAfter } from './need.states.js';
import { lockNeed } from './need-rows.js';

export interface CancelNeedInput {
  readonly needId: string;
  /** For the centre's own eyes. */
  readonly reason: string;
}

export type CloseNeedOutcome = { readonly kind: 'Need' | 'NeedNotOpen'; readonly needId: string };

/**
 * Cancels a need: questions that are out are taken back, promises are released, and those who had made or been given
 * one are told. To cancel it again is the same answer.
 * @throws NotFound
 */
export async function cancelNeed(tx: Tx, { needId, reason }: CancelNeedInput): Promise<CloseNeedOutcome> {
  const need = await lockNeed(tx, needId);
  needPolicy.assert(tx.actor, 'cancel', need);
  if (need.status === 'cancelled') return { kind: 'Need', needId };
  const status = needAfter(need.status, 'cancel');
  if (status === null) return { kind: 'NeedNotOpen', needId };
  await callOff(tx, need, status, reason);
  tx.append(needCancelled, { needId });
  return { kind: 'Need', needId };
}
