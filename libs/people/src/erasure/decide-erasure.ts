import { found, type PersonDataRegistry, type Tx } from '@hjerterom/platform';
import type { ErasureOutcome } from './ask-erasure.js';
import { beginErasure, obstacleTo } from './begin-erasure.js';
import { ErasureEntity } from './erasure.entity.js';
import { erasurePolicy } from './erasure.policy.js';

export interface DecideErasure {
  readonly erasureId: string;
  /** No: the wish is declined, and nothing is taken away. The person has been spoken with. */
  readonly erase: boolean;
}

/** The leader says yes or no to a wish that waits; to one that is decided nothing happens. @throws NotFound, Forbidden */
export async function decideErasure(
  tx: Tx,
  { erasureId, erase }: DecideErasure,
  libs: PersonDataRegistry,
): Promise<ErasureOutcome> {
  const wish = found(
    await tx.em.findOne(ErasureEntity, {
      where: { id: erasureId, centreId: tx.centreId },
      lock: { mode: 'pessimistic_write' },
    }),
    'erasure',
  );
  erasurePolicy.assert(tx.actor, 'decide', wish);
  const { personId } = wish;
  if (wish.status !== 'asked') return { kind: 'Erasure', erasureId };
  if (!erase) {
    await tx.query(`UPDATE people_erasure SET status = 'declined', decided_at = $2, decided_by = $3 WHERE id = $1`, [
      erasureId,
      tx.now,
      tx.actor.personId,
    ]);
    return { kind: 'Erasure', erasureId };
  }
  const obstacle = await obstacleTo(tx, personId, libs);
  if (obstacle) return { kind: 'ErasureNotPossible', personId, obstacle };
  await beginErasure(tx, { id: erasureId, personId }, libs);
  return { kind: 'Erasure', erasureId };
}
