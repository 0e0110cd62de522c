import type { Tx } from '@hjerterom/platform';
import { needChanged } from '../contracts/index.js';
import type { CloseNeedOutcome } from './cancel-need.js';
import { NeedEntity } from './need.entity.js';
import { needPolicy } from './need.policy.js';
import { isLive } from './need.states.js';
import { lockNeed } from './need-rows.js';

/** What is to be different. What is left out stays; null or an empty text takes it away. */
export interface NeedChange {
  readonly needId: string;
  readonly urgent?: boolean | null;
  readonly languages?: readonly string[] | null;
  readonly district?: string | null;
  readonly place?: string | null;
  readonly about?: string | null;
  readonly notes?: string | null;
}

const mayBeEmpty = ['district', 'place', 'about', 'notes'] as const;

/**
 * Changes what is known about a need that is not over. Its kind, its time and who is helped stay: people have been asked
 * about them. Those who have said yes see the change on their page.
 * @throws NotFound
 */
export async function changeNeed(tx: Tx, { needId, ...change }: NeedChange): Promise<CloseNeedOutcome> {
  const need = await lockNeed(tx, needId);
  needPolicy.assert(tx.actor, 'change', need);
  if (!isLive(need.status)) return { kind: 'NeedNotOpen', needId };
  const changed: Partial<NeedEntity> = {};
  for (const field of mayBeEmpty) if (change[field] !== undefined) changed[field] = change[field] || null;
  if (change.urgent != null) changed.urgent = change.urgent;
  if (change.languages != null) changed.languages = [...change.languages];
  if (Object.keys(changed).length === 0) return { kind: 'Need', needId };
  await tx.em.update(NeedEntity, { id: needId }, changed);
  tx.append(needChanged, { needId });
  return { kind: 'Need', needId };
}
