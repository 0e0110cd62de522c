import { askedFor } from '@hjerterom/offers';
import type { Tx } from '@hjerterom/platform';

/**
 * How many have been asked about the need and have not answered.
 * @param exceptPersonId whoever is just saying yes: their answer is not written yet
 */
export async function awaitedOffers(tx: Tx, needId: string, exceptPersonId: string | null): Promise<number> {
  const asked = [...(await askedFor(tx, 'need', needId))];
  return asked.filter(([personId, status]) => personId !== exceptPersonId && (status === 'sent' || status === 'seen'))
    .length;
}
