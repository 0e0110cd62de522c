import type { TestWorld } from '@hjerterom/platform/testing';

/** What no other test needs a row of: for the person `$1`, so that the file has something to tell. By the tables' owner. */
const filled: readonly string[] = [
  `INSERT INTO access_sign_in_address (id, account_id, kind, value, added_at, proved_at)
     SELECT gen_random_uuid(), account_id, 'email', account_id || '@example.org', linked_at, linked_at
     FROM access_account_person WHERE person_id = $1`,
  `UPDATE access_login_session SET network = '192.0.2.0', locked_at = active_at, ended_at = seen_at
     WHERE account_id IN (SELECT account_id FROM access_account_person WHERE person_id = $1)`,
  `INSERT INTO access_role_grant (id, centre_id, person_id, role, granted_at, ended_at)
     SELECT gen_random_uuid(), centre_id, person_id, 'contact', linked_at, linked_at
     FROM access_account_person WHERE person_id = $1`,
  `INSERT INTO access_invitation (id, centre_id, person_id, role, kind, value, invited_at, round, token_hash, sent_at,
       expires_at, accepted_at, revoked_at)
     SELECT gen_random_uuid(), centre_id, person_id, 'contact', 'email', 'asked@example.org', linked_at, 2, person_id::text,
       linked_at, linked_at, linked_at, linked_at FROM access_account_person WHERE person_id = $1`,
  `INSERT INTO access_left_task (id, centre_id, person_id, kind, source, subject_id, left_at, settled_at)
     SELECT gen_random_uuid(), centre_id, person_id, 'promise', 'needs', gen_random_uuid(), linked_at, linked_at
     FROM access_account_person WHERE person_id = $1`,
  `INSERT INTO access_password (account_id, hash, set_at)
     SELECT account_id, 'hash-of-a-password', linked_at FROM access_account_person WHERE person_id = $1`,
  `INSERT INTO access_totp (account_id, sealed_secret, confirmed_at)
     SELECT account_id, 'sealed-secret', linked_at FROM access_account_person WHERE person_id = $1`,
  `INSERT INTO access_recovery_code (code_hash, account_id, used_at)
     SELECT 'hash-of-a-code ' || account_id, account_id, linked_at FROM access_account_person WHERE person_id = $1`,
  `INSERT INTO access_identity (issuer, subject, account_id, linked_at)
     SELECT 'https://id.example.org', 'called-elsewhere ' || account_id, account_id, linked_at FROM access_account_person
     WHERE person_id = $1`,
  `INSERT INTO needs_gate_answer (need_id, question_id, answer, closes)
     SELECT n.id, q.id, true, false FROM needs_need n JOIN needs_gate_question q ON q.centre_id = n.centre_id
     WHERE n.recipient_id = $1 ON CONFLICT DO NOTHING`,
  `INSERT INTO needs_referral (need_id, referred_to, reason, consented, referred_at)
     SELECT id, 'Prøvekontoret', 'Prøvegrunn', true, registered_at FROM needs_need WHERE recipient_id = $1
     ON CONFLICT DO NOTHING`,
  `UPDATE rooms_booking SET decline_reason = 'Prøvegrunn' WHERE person_id = $1`,
  `UPDATE rooms_occurrence SET status_before = status WHERE booking_id IN (SELECT id FROM rooms_booking WHERE person_id = $1)`,
  `INSERT INTO rooms_bump (occurrence_id, by_booking_id, centre_id, bumped_at)
     SELECT o.id, b.id, b.centre_id, b.made_at FROM rooms_booking b JOIN rooms_occurrence o ON o.booking_id = b.id
     WHERE b.person_id = $1 ON CONFLICT DO NOTHING`,
  `UPDATE rooms_attendance SET reminded_at = starts_at, count_asked_at = starts_at
     WHERE id IN (SELECT o.id FROM rooms_booking b JOIN rooms_occurrence o ON o.booking_id = b.id WHERE b.person_id = $1)`,
  `UPDATE rooms_telling SET withdrawn_at = told_at WHERE person_id = $1`,
  `UPDATE offers_offer SET closed_at = sent_at WHERE person_id = $1`,
  `UPDATE volunteers_expiry SET warned_at = warn_at WHERE person_id = $1`,
];

/** Fills the account of a person and the few columns that are empty otherwise. */
export async function fillAccount(world: TestWorld, personId: string): Promise<void> {
  for (const sql of filled) {
    await world.rows(sql, [personId]);
  }
}
