import { centreOf } from '@hjerterom/centres';
import type { Tx } from '@hjerterom/platform';
import type { Venue } from '../kind/kind.entity.js';
import { roughPlaceIn } from './rough-place.js';

/** What may be told of a need to whoever was asked: nothing that names the one who is helped. */
export interface TellableRow {
  readonly needId: string;
  /** A public place or a district, in each of our languages. */
  readonly where: { readonly nb: string; readonly en: string };
  /** What it is about, as it is told before the yes; null when there is nothing to add. */
  readonly about: string | null;
}

/** What may be told of these needs. For readers of the question or the promise, which the caller has found. */
export async function tellableOf(tx: Tx, needIds: readonly string[]): Promise<TellableRow[]> {
  const centre = await centreOf(tx);
  await tx.admit(...needIds);
  const rows = await tx.query<{
    needId: string;
    place: string | null;
    district: string | null;
    about: string | null;
    venue: Venue;
  }>(
    `SELECT n.id AS "needId", n.place, n.district, n.about, k.venue
     FROM needs_need n JOIN needs_kind k ON k.centre_id = n.centre_id AND k.code = n.kind
     WHERE n.id = ANY($1::uuid[]) AND n.centre_id = $2`,
    [needIds, tx.centreId],
  );
  return rows.map(({ needId, about, venue, ...placed }) => ({
    needId,
    about,
    where: { nb: roughPlaceIn(centre, placed, venue, 'nb'), en: roughPlaceIn(centre, placed, venue, 'en') },
  }));
}
