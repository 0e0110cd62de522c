import { type Centre, centreOf } from '@hjerterom/centres';
import type { Language, Tx } from '@hjerterom/platform';
import type { Venue } from '../kind/kind.entity.js';

const onThePhone = { nb: 'På telefon', en: 'By phone' };

/** What of a need says where it is. */
interface Placed {
  readonly place: string | null;
  readonly district: string | null;
}

/** Where, as it may be told before the yes: a public place or a district, and never an address. */
export async function roughPlace(tx: Tx, need: Placed, venue: Venue, language: Language): Promise<string> {
  return roughPlaceIn(await centreOf(tx), need, venue, language);
}

/** The same, for who knows the centre already. */
export function roughPlaceIn(
  { municipality, name }: Pick<Centre, 'municipality' | 'name'>,
  { place, district }: Placed,
  venue: Venue,
  language: Language,
): string {
  if (venue === 'phone') return onThePhone[language];
  if (venue === 'elsewhere' && place !== null) return place;
  return district ?? municipality ?? name;
}
