import { type Centre, centreOf } from '@hjerterom/centres';
import { afterQuietHours, afterQuietTimes, type QuietTime } from '@hjerterom/kernel';
import { quietTimesOf } from '@hjerterom/people';
import type { Tx } from '@hjerterom/platform';

/** When a question that is put now leaves for one volunteer. */
export interface LeavesAt {
  /** At once, or when the centre's quiet hours and their own quiet times are over. */
  readonly at: Date;
  /** They themselves do not want to be disturbed just now: then nothing leaves before `at`, however urgent it is. */
  readonly ownWish: boolean;
}

/** When questions that are put now leave, for each of these volunteers; as notifications sends them. */
export async function whenTheyLeave(tx: Tx, personIds: readonly string[]): Promise<Map<string, LeavesAt>> {
  const centre = await centreOf(tx);
  const own = await quietTimesOf(tx, personIds);
  return new Map(personIds.map((id) => [id, leavesAt(tx.now, centre, own.get(id))]));
}

/** When what is due at this instant leaves for somebody with these quiet times of their own. */
export function leavesAt(
  due: Date,
  { quiet, zone }: Pick<Centre, 'quiet' | 'zone'>,
  own: readonly QuietTime[] = [],
): LeavesAt {
  const noHouse = { from: '00:00', to: '00:00' };
  const house = afterQuietHours(due, quiet, zone);
  const at = afterQuietTimes(due, quiet, own, zone) ?? house;
  return { at, ownWish: at > house || (afterQuietTimes(due, noHouse, own, zone) ?? due) > due };
}
