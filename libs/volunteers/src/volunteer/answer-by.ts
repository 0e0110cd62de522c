import { centreOf } from '@hjerterom/centres';
import { addDays, type LocalDate, localDateOf } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { settingsOf } from '../settings/settings.js';

/** The last day on which whoever knocks now is to have an answer, on the calendar of the centre. */
export async function answerBy(tx: Tx): Promise<LocalDate> {
  const { answerDays } = await settingsOf(tx);
  return addDays(localDateOf(tx.now, (await centreOf(tx)).zone), answerDays);
}
