import { centreOf, districtMap } from '@hjerterom/centres';
import type { Language, Tx } from '@hjerterom/platform';
import { type CommitmentSource, type CommitmentView, commitmentSources } from '@hjerterom/volunteers/contracts';
import { Injectable } from '@nestjs/common';
import type { Venue } from '../kind/kind.entity.js';
import { kindName } from '../kind/kind-name.js';
import { roughPlaceIn } from '../need/rough-place.js';
import { PLACE } from './place-rows.js';

interface Row {
  readonly placeId: string;
  readonly eventId: string;
  readonly nameNb: string;
  readonly nameEn: string;
  readonly venue: Venue;
  readonly district: string | null;
}

/** What a promised place is about, as it may stand in a shared calendar: the kind of need and the district, no more. */
@Injectable()
@commitmentSources.plug(PLACE)
export class NeedCommitmentSource implements CommitmentSource {
  async describe(
    tx: Tx,
    placeIds: readonly string[],
    language: Language,
  ): Promise<ReadonlyMap<string, CommitmentView>> {
    const centre = await centreOf(tx);
    const { neighbours } = await districtMap(tx);
    const rows = await tx.query<Row>(
      `SELECT p.id AS "placeId", p.occurrence_id AS "eventId", k.name_nb AS "nameNb", k.name_en AS "nameEn", k.venue,
         n.district
       FROM needs_place p JOIN needs_assignment a ON a.id = p.assignment_id JOIN needs_v_task n ON n.id = a.need_id
       JOIN needs_kind k ON k.centre_id = n.centre_id AND k.code = n.kind
       WHERE p.id = ANY($1::uuid[]) AND p.centre_id = $2`,
      [placeIds, tx.centreId],
    );
    return new Map(
      rows.map(({ placeId, eventId, venue, district, ...kind }) => {
        // A place or a district that somebody typed may say more than the name of one of the centre's districts does.
        const roughly = { place: null, district: district !== null && district in neighbours ? district : null };
        return [
          placeId,
          { eventId, title: kindName(kind, language), where: roughPlaceIn(centre, roughly, venue, language) },
        ];
      }),
    );
  }
}
