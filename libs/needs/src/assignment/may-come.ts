import type { Tx } from '@hjerterom/platform';
import { isBlockedPair, lockVolunteer } from '@hjerterom/volunteers';
import type { NeedRow } from '../need/need-rows.js';

/**
 * Whether a volunteer who was asked may still be given a place: since then they may have left, or been set apart from
 * the one to be helped, whose address a yes opens. The volunteer's row is held, so that neither happens meanwhile.
 * @throws NotFound when the actor's centre has no such volunteer
 */
export async function mayCome(tx: Tx, { recipientId }: NeedRow, personId: string): Promise<boolean> {
  const { status } = await lockVolunteer(tx, personId);
  return status !== 'left' && !(await isBlockedPair(tx, personId, recipientId));
}
