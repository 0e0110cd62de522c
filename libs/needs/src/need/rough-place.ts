import { centreOf } from '@hjerterom/centres';
import type { Language, Tx } from '@hjerterom/platform';
import type { Venue } from '../kind/kind.entity.js';

const onThePhone = { nb: 'På telefon', en: 'By phone' };

/** Where, as it may be told before the yes: a public place or a district, and never an address. */
export async function roughPlace(
  tx: Tx,
  { place, district }: { readonly place: string | null; readonly district: string | null },
  venue: Venue,
  language: Language,
): Promise<string> {
  if (venue === 'phone') return onThePhone[language];
  if (venue === 'elsewhere' && place !== null) return place;
  if (district !== null) return district;
  const { municipality, name } = await centreOf(tx);
  return municipality ?? name;
}
