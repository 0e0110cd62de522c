/**
 * The tables with words about people, each with whose a row is in its own columns: `$1` is a person. Behind row-level
 * security, a volunteer sees what is their own there, and nobody sees another centre's. (Those of libs/access have no
 * centre: access.int-spec.ts.)
 */
export const walledTables: Readonly<Record<string, string>> = {
  associations_agreement: 'false',
  associations_contact: 'person_id = $1',
  associations_contact_log: 'false',
  needs_gate_answer: 'false',
  needs_need: '$1 IN (recipient_id, requested_by)',
  needs_referral: 'false',
  notifications_dev_mail: 'false',
  notifications_message: 'person_id = $1',
  people_consent: 'person_id = $1',
  people_consent_withdrawal: 'EXISTS (SELECT FROM people_consent c WHERE c.id = consent_id AND c.person_id = $1)',
  people_contact_point: 'person_id = $1',
  people_guardian: 'person_id = $1',
  people_person: 'id = $1',
  rooms_attendance: `$1 IN (answered_by, counted_by) OR id IN (SELECT o.id FROM rooms_occurrence o
    JOIN rooms_booking b ON b.id = o.booking_id WHERE b.person_id = $1)`,
  // Whoever wants a room is told who has it: of their centre, and somebody there.
  rooms_booking: 'true',
  rooms_handout: 'person_id = $1',
  rooms_key_code: 'false',
  rooms_telling: 'person_id = $1',
  rooms_waiting: 'person_id = $1',
  volunteers_application: 'person_id = $1',
  volunteers_availability_exception: 'person_id = $1',
  volunteers_certificate: 'person_id = $1',
  volunteers_confidentiality: 'person_id = $1',
  volunteers_decline: 'person_id = $1',
  volunteers_talk: 'person_id = $1',
  volunteers_volunteer: 'person_id = $1',
};
