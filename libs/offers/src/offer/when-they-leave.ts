import { centreOf } from '@hjerterom/centres';
import { afterQuietHours, afterQuietTimes } from '@hjerterom/kernel';
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
  const { quiet, zone } = await centreOf(tx);
  const own = await quietTimesOf(tx, personIds);
  const noHouse = { from: '00:00', to: '00:00' };
  const house = afterQuietHours(tx.now, quiet, zone);
  return new Map(
    personIds.map((id) => {
      const times = own.get(id) ?? [];
      const at = afterQuietTimes(tx.now, quiet, times, zone) ?? house;
      const ownWish = at > house || (afterQuietTimes(tx.now, noHouse, times, zone) ?? tx.now) > tx.now;
      return [id, { at, ownWish }];
    }),
  );
}
