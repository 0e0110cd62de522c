import { newId } from '@hjerterom/kernel';
import { found } from '@hjerterom/platform';
import { handOutKey, saveRoomKey } from '@hjerterom/rooms';
import type { CentreToFill } from './to-fill.js';

/** Ids of what opens rooms. */
export interface MadeKeys {
  /** A key that nobody has. */
  readonly keyId: string;
  /** A code that somebody has. */
  readonly handoutId: string;
}

/**
 * A free key, a code that somebody has, and as many late keys and handouts that are over as there are rows, or 99, so that
 * the code is among the first hundred: those by the owner of the tables, since nothing is handed out until yesterday.
 */
export async function makeKeys(
  centre: CentreToFill,
  { personId, associationId, roomId }: { readonly [What in 'personId' | 'associationId' | 'roomId']: string },
): Promise<MadeKeys> {
  const { centreId } = centre.home;
  const made = await centre.inCentre(async (tx) => {
    const save = async (what: 'key' | 'code') => {
      const code = what === 'code' ? '4711' : null;
      const outcome = await saveRoomKey(tx, { what, name: `Prøve ${newId()}`, roomIds: [roomId], active: true, code });
      return found('keyId' in outcome ? outcome.keyId : null, 'key');
    };
    const [keyId, codeId] = [await save('key'), await save('code')];
    const outcome = await handOutKey(tx, { keyId: codeId, personId, associationId, dueOn: '2027-12-31' });
    return { keyId, codeId, handoutId: found('handoutId' in outcome ? outcome.handoutId : null, 'handout') };
  });
  await centre.at.world.rows(
    `WITH late AS (
       INSERT INTO rooms_key (id, centre_id, what, name, room_ids, active)
       SELECT gen_random_uuid(), $1, 'key', gen_random_uuid()::text, ARRAY[$2::uuid], true FROM generate_series(1, $3)
       RETURNING id)
     INSERT INTO rooms_handout (id, centre_id, key_id, what, person_id, association_id, handed_at, due_on, back_at, ended)
     SELECT gen_random_uuid(), $1, l.id, 'key', $4::uuid, $5::uuid, '2026-11-01', '2026-11-02', e.back_at, e.ended
     FROM late l CROSS JOIN (VALUES (NULL, NULL), ('2026-11-03'::timestamptz, 'back')) e(back_at, ended)`,
    [centreId, roomId, centre.atMost(99), personId, associationId],
  );
  return { keyId: made.keyId, handoutId: made.handoutId };
}
