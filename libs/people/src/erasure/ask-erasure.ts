import { newId } from '@hjerterom/kernel';
import { type ErasureObstacle, found, type PersonDataRegistry, type Tx } from '@hjerterom/platform';
import { IsNull } from 'typeorm';
import { PersonEntity } from '../person/person.entity.js';
import { beginErasure, obstacleTo } from './begin-erasure.js';
import { ErasureEntity } from './erasure.entity.js';
import { erasurePolicy } from './erasure.policy.js';

export interface AskErasure {
  readonly personId: string;
}

/** Written down, and begun where the one who asks may decide it; or why it cannot be. */
export type ErasureOutcome =
  | { readonly kind: 'Erasure'; readonly erasureId: string }
  | { readonly kind: 'ErasureNotPossible'; readonly personId: string; readonly obstacle: ErasureObstacle };

/**
 * Somebody wants to be erased. The leader's own word is enough, so with the leader it begins at once; what others ask
 * for waits for the leader. To ask again changes nothing.
 * @throws NotFound, Forbidden
 */
export async function askErasure(tx: Tx, { personId }: AskErasure, libs: PersonDataRegistry): Promise<ErasureOutcome> {
  const row = { centreId: tx.centreId, personId };
  erasurePolicy.assert(tx.actor, 'ask', row);
  found(
    await tx.em.findOne(PersonEntity, {
      where: { id: personId, centreId: tx.centreId, erasedAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
    }),
    'person',
  );
  const obstacle = await obstacleTo(tx, personId, libs);
  if (obstacle) return { kind: 'ErasureNotPossible', personId, obstacle };
  const mayDecide = erasurePolicy.can(tx.actor, 'decide', row);
  const [waiting] = await tx.query<{ id: string; status: string }>(
    `SELECT id, status FROM people_erasure WHERE person_id = $1 AND status IN ('asked', 'going', 'done')`,
    [personId],
  );
  const id = waiting?.id ?? newId();
  if (!waiting) {
    await tx.em.insert(ErasureEntity, {
      id,
      centreId: tx.centreId,
      personId,
      status: 'asked',
      askedAt: tx.now,
      askedBy: tx.actor.personId,
    });
  }
  if (mayDecide && (waiting?.status ?? 'asked') === 'asked') await beginErasure(tx, { id, personId }, libs);
  return { kind: 'Erasure', erasureId: id };
}
