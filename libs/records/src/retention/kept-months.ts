import type { RetentionKind, Tx } from '@hjerterom/platform';
import { RetentionSettingEntity } from './setting.entity.js';

/** How long the actor's centre keeps each kind, in months: as it has said, else as the program does. */
export async function keptMonths(tx: Tx, kinds: ReadonlyMap<string, RetentionKind>): Promise<Map<string, number>> {
  const settings = await tx.em.findBy(RetentionSettingEntity, { centreId: tx.centreId });
  const said = new Map(settings.map(({ kind, months }) => [kind, months]));
  return new Map([...kinds].map(([key, kind]) => [key, said.get(key) ?? kind.defaultMonths]));
}
