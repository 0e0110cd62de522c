import { type TestDatabase } from '@hjerterom/platform/testing';
import pg from 'pg';
import { makeBorrower } from './borrower.js';

/** Two of the sample: one of whom everything that can be kept is kept, and the leader. */
export interface SomebodyKnown {
  readonly centreId: string;
  readonly personId: string;
  readonly leaderId: string;
}

/**
 * Makes one volunteer of the sample somebody of whom everything is kept: also one who is helped, who is a child with a
 * guardian, who is not to meet another, and who speaks and books for associations. What the sample's own life has not given them is written here.
 */
export async function makeSomebodyKnown({ ownerUrl }: TestDatabase): Promise<SomebodyKnown> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const one = async (sql: string, parameters: unknown[] = []) => {
    const { rows } = await client.query(sql, parameters);
    if (!rows[0]) throw new Error(`Nobody: ${sql}`);
    return rows[0] as Record<string, string>;
  };
  try {
    const { centreId } = await one(`SELECT id AS "centreId" FROM centres_centre WHERE slug = 'stromso'`);
    const { leaderId } = await one(
      `SELECT person_id AS "leaderId" FROM access_role_grant WHERE centre_id = $1 AND role = 'leader'`,
      [centreId],
    );
    const { personId } = await one(
      `SELECT a.person_id AS "personId" FROM needs_assignment a JOIN hours_entry h ON h.person_id = a.person_id
       JOIN needs_place p ON p.person_id = a.person_id AND p.status = 'taken'
       WHERE a.centre_id = $1 AND h.status = 'confirmed'
       GROUP BY a.person_id ORDER BY count(DISTINCT a.id) DESC, a.person_id LIMIT 1`,
      [centreId],
    );
    // What others were helped with is now theirs: needs of every state, some promised by others, some with hours.
    await client.query(
      `UPDATE needs_need n SET recipient_id = $1, requested_by = $1 WHERE n.centre_id = $2
         AND NOT EXISTS (SELECT 1 FROM needs_assignment a WHERE a.need_id = n.id AND a.person_id = $1)
         AND NOT EXISTS (SELECT 1 FROM offers_offer o WHERE o.subject_id = n.id AND o.person_id = $1)
         AND n.id IN (SELECT id FROM needs_need WHERE centre_id = $2 ORDER BY id LIMIT 25)`,
      [personId, centreId],
    );
    const { other } = await one(
      `SELECT person_id AS other FROM volunteers_volunteer WHERE centre_id = $1 AND person_id <> $2 LIMIT 1`,
      [centreId, personId],
    );
    for (const sql of [
      `INSERT INTO volunteers_blocked_pair (centre_id, volunteer_id, person_id, blocked_at) VALUES ($2, $1, $3, $4)
       ON CONFLICT DO NOTHING`,
      `INSERT INTO volunteers_availability_exception (id, person_id, centre_id, position, from_date, to_date, available)
       SELECT gen_random_uuid(), $1, $2, 99, '2027-01-04', '2027-01-08', false WHERE $3::uuid IS NOT NULL AND $4::timestamptz IS NOT NULL`,
      `INSERT INTO people_guardian (person_id, centre_id, name, contact_kind, contact_value, updated_at)
       SELECT $1, $2, 'En foresatt', 'phone', '+4701640000', $4 WHERE $3::uuid IS NOT NULL`,
      `INSERT INTO people_consent
         (id, centre_id, person_id, purpose, text_version, language, given_at, given_by, how, recorded_by)
       SELECT gen_random_uuid(), $2, $1, 'volunteering', '2026-11', 'nb', $4, 'person', 'phone', NULL
       WHERE $3::uuid IS NOT NULL`,
      `INSERT INTO needs_referral (need_id, referred_to, reason, consented, referred_at)
       SELECT id, 'Kommunen', 'Trenger en fagperson', true, $4 FROM needs_need
       WHERE recipient_id = $1 AND centre_id = $2 AND $3::uuid IS NOT NULL ORDER BY id LIMIT 1 ON CONFLICT DO NOTHING`,
      `INSERT INTO hours_correction (id, entry_id, centre_id, from_minutes, to_minutes, reason, at)
       SELECT gen_random_uuid(), id, $2, 60, 45, 'Gikk fortere', $4 FROM hours_entry
       WHERE person_id = $1 AND $3::uuid IS NOT NULL LIMIT 1`,
      `INSERT INTO platform_idempotency_key (actor, mutation, key, input_hash, outcome, used_at)
       VALUES ($2::uuid || ':' || $1::uuid, 'setSkills', $3::text, 'x', '{"kind": "Volunteer"}', $4)`,
    ]) {
      await client.query(sql, [personId, centreId, other, new Date()]);
    }
    await makeBorrower(client, personId as string, centreId as string);
    return { centreId, personId, leaderId } as unknown as SomebodyKnown;
  } finally {
    await client.end();
  }
}
