import type { Tx } from '@hjerterom/platform';
import type { RetentionKinds } from './kinds.js';
import { retentionPolicy } from './retention.policy.js';
import { RetentionSettingEntity } from './setting.entity.js';

export interface SetRetention {
  /** `<lib>.<kind>`. */
  readonly kind: string;
  readonly months: number;
}

export type SetRetentionOutcome =
  | { readonly kind: 'RetentionSet'; readonly dataKind: string }
  | { readonly kind: 'RetentionOutOfBounds'; readonly leastMonths: number; readonly mostMonths: number };

/** The leader says how long a kind of data is kept, within what the law and the purpose leave. */
export async function setRetention(
  tx: Tx,
  { kind, months }: SetRetention,
  kinds: RetentionKinds,
): Promise<SetRetentionOutcome> {
  retentionPolicy.assert(tx.actor, 'change', { centreId: tx.centreId });
  const { leastMonths, mostMonths } = kinds.one(kind);
  if (months < leastMonths || months > mostMonths) return { kind: 'RetentionOutOfBounds', leastMonths, mostMonths };
  await tx.em.upsert(RetentionSettingEntity, { centreId: tx.centreId, kind, months, changedAt: tx.now }, [
    'centreId',
    'kind',
  ]);
  return { kind: 'RetentionSet', dataKind: kind };
}
