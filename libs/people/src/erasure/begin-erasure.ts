import type { ErasureObstacle, PersonDataRegistry, Tx } from '@hjerterom/platform';
import { erasureSteps } from './erasure-steps.js';

/** Why the person cannot be erased just now; null when nothing stands in the way. */
export async function obstacleTo(tx: Tx, personId: string, libs: PersonDataRegistry): Promise<ErasureObstacle | null> {
  for (const [, lib] of libs.all) {
    const obstacle = await lib.obstacle?.(tx, personId);
    if (obstacle) return obstacle;
  }
  return null;
}

/** It is decided: nobody comes in as this person from now on, and the worker takes the rest away. A part of verbs. */
export async function beginErasure(
  tx: Tx,
  { id, personId }: { readonly id: string; readonly personId: string },
  libs: PersonDataRegistry,
): Promise<void> {
  for (const [, lib] of libs.all) await lib.shutOut?.(tx, personId);
  await tx.query(
    `UPDATE people_erasure SET status = 'going', decided_at = $2, decided_by = $3, steps_in_all = $4 WHERE id = $1`,
    [id, tx.now, tx.actor.personId, erasureSteps(libs).length],
  );
}
