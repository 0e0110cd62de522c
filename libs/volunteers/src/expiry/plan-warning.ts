import { centreOf } from '@hjerterom/centres';
import { addDays, instantOf, type LocalDate } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { settingsOf } from '../settings/settings.js';
import { type Expiring, ExpiryEntity } from './expiry.entity.js';

/** Something that counts for a time only. */
export interface ToExpire {
  /** The id of what was shown or signed. */
  readonly id: string;
  readonly personId: string;
  readonly what: Expiring;
  /** The last day on which it counts; null is for ever. */
  readonly validUntil: LocalDate | null;
}

/** Plans to say in time that something will count no more; at the centre's time for reminders. */
export async function planWarning(tx: Tx, { id, personId, what, validUntil }: ToExpire): Promise<void> {
  if (validUntil === null) return;
  const { reminderTime, zone } = await centreOf(tx);
  const { warnDays } = await settingsOf(tx);
  await tx.em.insert(ExpiryEntity, {
    id,
    centreId: tx.centreId,
    personId,
    what,
    validUntil,
    warnAt: instantOf(addDays(validUntil, -warnDays), reminderTime, zone),
    warnedAt: null,
    leaseUntil: null,
    attempts: 0,
  });
}
