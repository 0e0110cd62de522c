import type { TestWorld } from '@hjerterom/platform/testing';

/**
 * Writes something wherever a row of the scene says nothing: what is empty cannot be seen by the wrong eyes, and would
 * prove nothing. By the owner of the tables, since no verb makes rows that are all of these at once.
 */
const filled: readonly string[] = [
  `UPDATE people_person SET note = 'Prøvemerknad', birth_year = 1950`,
  `INSERT INTO people_contact_point (id, person_id, centre_id, kind, value, position)
     SELECT gen_random_uuid(), id, centre_id, 'phone', '+4701640000', 99 FROM people_person`,
  `UPDATE people_person SET quiet_times = '[{"days":"weekend","from":"05:00","to":"05:01"}]'`,
  `INSERT INTO people_consent (id, centre_id, person_id, purpose, text_version, language, given_at, given_by, how, recorded_by)
     SELECT gen_random_uuid(), p.centre_id, p.id, c.purpose, c.text_version, 'nb', c.given_at, 'person', 'phone', (
       SELECT g.person_id FROM access_role_grant g WHERE g.centre_id = p.centre_id AND g.role = 'leader' LIMIT 1)
     FROM people_person p CROSS JOIN (SELECT * FROM people_consent LIMIT 1) c`,
  `INSERT INTO people_consent_withdrawal (consent_id, centre_id, withdrawn_at, withdrawn_by, how, recorded_by)
     SELECT id, centre_id, given_at, 'person', 'phone', recorded_by FROM people_consent WHERE recorded_by IS NOT NULL
     ON CONFLICT DO NOTHING`,
  `INSERT INTO people_guardian (person_id, centre_id, name, contact_kind, contact_value, updated_at)
     SELECT id, centre_id, 'Prøve Verge', 'phone', '+4701640001', created_at FROM people_person ON CONFLICT DO NOTHING`,
  `INSERT INTO people_erasure (id, centre_id, person_id, status, asked_at, decided_at)
     SELECT gen_random_uuid(), centre_id, id, 'declined', created_at, created_at FROM people_person p
     WHERE NOT EXISTS (SELECT FROM people_erasure e WHERE e.person_id = p.id)`,
  `INSERT INTO volunteers_application (id, centre_id, person_id, applied_at, age_group, week_parts, doubles)
     SELECT gen_random_uuid(), centre_id, person_id, applied_at, '18-29', '{morning}', ARRAY[person_id]
     FROM volunteers_volunteer`,
  `UPDATE volunteers_volunteer SET note = 'Prøvemerknad', capacity_minutes_per_week = 600, since = '2025-08-14'`,
  `INSERT INTO volunteers_settings (centre_id, answer_days, certificate_months, confidentiality_months, warn_days)
     SELECT id, 7, 24, 36, 30 FROM centres_centre
     ON CONFLICT (centre_id) DO UPDATE SET certificate_months = 24, confidentiality_months = 36`,
  `INSERT INTO volunteers_expiry (id, centre_id, person_id, what, valid_until, warn_at)
     SELECT gen_random_uuid(), centre_id, person_id, 'minors', '2026-12-01', '2026-11-20' FROM volunteers_volunteer`,
  `UPDATE volunteers_volunteer SET status = 'declined' WHERE status = 'paused'`,
  `INSERT INTO volunteers_decline (id, centre_id, person_id, referred_to, words, declined_at)
     SELECT gen_random_uuid(), centre_id, person_id, 'Prøvesentralen', 'Prøveord', applied_at FROM volunteers_volunteer`,
  `INSERT INTO volunteers_pause (id, centre_id, by_self, until, ends_at)
     SELECT p.person_id, p.centre_id, true, '2027-01-31', '2027-01-31T23:00:00Z' FROM volunteers_volunteer p
     WHERE EXISTS (SELECT FROM volunteers_commitment c WHERE c.person_id = p.person_id)
     ON CONFLICT (id) DO NOTHING`,
  `INSERT INTO volunteers_calendar_feed (person_id, centre_id, secret_hash, made_at)
     SELECT person_id, centre_id, person_id::text, applied_at FROM volunteers_volunteer`,
  `DELETE FROM volunteers_talk`,
  `INSERT INTO volunteers_talk (id, centre_id, person_id, state, starts_at, way, place, with_id, moved, held_on, booked_at)
     SELECT gen_random_uuid(), v.centre_id, v.person_id, 'held', v.applied_at, 'elsewhere', 'Prøvekafeen', (
       SELECT g.person_id FROM access_role_grant g WHERE g.centre_id = v.centre_id AND g.role = 'leader' LIMIT 1),
       false, '2026-11-20', v.applied_at FROM volunteers_volunteer v`,
  `UPDATE associations_association a SET about = 'Prøvetekst', website = 'https://lag.example.org/',
     decided_at = registered_at, confirmed_at = registered_at, organisation_number = n.number
     FROM (SELECT id, lpad(row_number() OVER (ORDER BY id)::text, 9, '9') AS number FROM associations_association) n
     WHERE n.id = a.id`,
  `INSERT INTO associations_agreement (id, centre_id, association_id, title, from_date)
     SELECT gen_random_uuid(), centre_id, id, 'Prøveavtale', '2026-01-01' FROM associations_association`,
  `UPDATE associations_contact SET until_date = '2027-06-30'`,
  `UPDATE associations_agreement SET until_date = '2026-12-31', signed_on = from_date, note = 'Prøvemerknad'`,
  `UPDATE associations_contact_log l SET written_by = (
     SELECT g.person_id FROM access_role_grant g WHERE g.centre_id = l.centre_id AND g.role = 'leader' LIMIT 1)`,
  // Touched in what is to come for the real clock: no screen locks meanwhile.
  `UPDATE access_login_session SET shared = true, active_at = active_at + interval '1 day'`,
  `UPDATE access_invitation i SET invited_by = (
     SELECT g.person_id FROM access_role_grant g WHERE g.centre_id = i.centre_id AND g.role = 'leader' LIMIT 1)`,
  `UPDATE volunteers_certificate SET valid_until = '2026-11-01'`,
  `UPDATE volunteers_confidentiality SET valid_until = '2027-11-01', text_version = '2026-1'`,
  `UPDATE volunteers_availability_exception SET note = 'Prøvegrunn', from_time = '09:00', to_time = '12:00'`,
  ...['certificate', 'confidentiality'].map(
    (what) => `UPDATE volunteers_${what} SET seen_by = (
      SELECT person_id FROM access_role_grant g WHERE g.centre_id = volunteers_${what}.centre_id AND g.role = 'leader' LIMIT 1)`,
  ),
  `UPDATE notifications_message SET subject = 'Prøve', body = 'Prøvetekst', language = 'nb', failure = 'CODE',
     channel = coalesce(channel, 'call'), accepted_at = requested_at, called_at = requested_at, call_outcome = 'no-answer'`,
  `UPDATE offers_offer SET seen_at = coalesce(seen_at, sent_at), answered_at = coalesce(answered_at, sent_at),
     answered_how = coalesce(answered_how, 'link'), closed_reason = coalesce(closed_reason, 'done')`,
  `UPDATE offers_offer SET asked_at = '2027-01-31T08:00:00Z' WHERE status = 'sent'`,
  `UPDATE needs_need SET place = 'Prøvesalen', about = 'Prøveærend', notes = 'Prøvemerknad', district = 'Strømsø',
     languages = '{nb}', close_reason = coalesce(close_reason, 'Prøvegrunn'), closed_at = coalesce(closed_at, registered_at),
     until_date = CASE when_kind WHEN 'series' THEN '2027-12-31' END`,
  'UPDATE needs_assignment SET ended_at = coalesce(ended_at, taken_at)',
  'UPDATE needs_place SET reminded_at = coalesce(reminded_at, remind_at)',
  `UPDATE hours_entry SET status = 'confirmed', confirmed_at = coalesce(confirmed_at, upper(happened)),
     confirmed_how = coalesce(confirmed_how, 'self'), confirmed_by = coalesce(confirmed_by, person_id)`,
  `INSERT INTO hours_correction (id, entry_id, centre_id, from_minutes, to_minutes, reason, at, by)
     SELECT gen_random_uuid(), id, centre_id, 60, minutes, 'Prøvegrunn', confirmed_at, person_id FROM hours_entry`,
  `UPDATE rooms_attendance SET asked_at = '2026-11-20', coming = true, answered_at = '2026-11-20', freed_at = '2026-11-20',
     head_count = 3, counted_at = '2026-11-20'`,
  `UPDATE rooms_waiting_slot SET in_the_way = '{taken}'`,
  `UPDATE rooms_waiting SET status = 'offered', answer_by = '2026-11-30', due_at = NULL, rrule = 'FREQ=WEEKLY;COUNT=1'`,
  `INSERT INTO rooms_handout (id, centre_id, key_id, what, person_id, association_id, handed_at, due_on, back_at, ended)
     SELECT gen_random_uuid(), p.centre_id, k.id, 'key', p.id, a.id, '2026-11-01', '2026-11-02', '2026-11-03', 'back'
     FROM people_person p
     CROSS JOIN LATERAL (SELECT id FROM rooms_key WHERE centre_id = p.centre_id AND what = 'key' ORDER BY id LIMIT 1) k
     CROSS JOIN LATERAL (SELECT id FROM associations_association WHERE centre_id = p.centre_id ORDER BY id LIMIT 1) a`,
  `INSERT INTO rooms_booking_feed (id, centre_id, person_id, association_id, secret_hash, made_at)
     SELECT gen_random_uuid(), p.centre_id, p.id, NULL::uuid, p.id::text, p.created_at FROM people_person p
     UNION ALL SELECT gen_random_uuid(), centre_id, NULL, id, id::text, registered_at FROM associations_association`,
  `INSERT INTO rooms_picture (id, centre_id, room_id, alt, mime, width, height, bytes, added_at)
     SELECT gen_random_uuid(), centre_id, id, 'Prøvesalen sett fra døra', 'image/webp', 1, 1, 'x', '2026-11-20' FROM rooms_room`,
];

/** Fills the rows that there are. */
export async function fillEveryColumn(world: TestWorld): Promise<void> {
  for (const sql of filled) await world.rows(sql);
}
