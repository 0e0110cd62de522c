import type { Tx } from '@hjerterom/platform';
import { associationPolicy } from './association.policy.js';
import { spokenForBy } from './association-row.js';

/** Those of these associations of the actor's centre of which they may read this. */
export async function readable(
  tx: Tx,
  action: 'readContacts' | 'readAgreement' | 'keepLog',
  associationIds: readonly string[],
): Promise<string[]> {
  const spokenFor = new Set(await spokenForBy(tx, associationIds));
  const allowed = associationIds.filter((id) =>
    associationPolicy.can(tx.actor, action, {
      centreId: tx.centreId,
      personId: spokenFor.has(id) ? tx.actor.personId : null,
    }),
  );
  await tx.admit(...allowed);
  return allowed;
}
