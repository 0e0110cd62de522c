import type pg from 'pg';

/** One association of the sample that the person speaks for, with a log and much booked, and one that they book for. */
const [speaksFor, booksFor] = ['Fønix', 'Jasmin Kvinnenettverk'];

/**
 * What others of the sample have with rooms is now this person's: what an association has booked, applied for and waits
 * for, what they have booked for nobody but themselves, a form that is open, keys and codes, and what they answered.
 */
export async function makeBorrower(client: pg.Client, personId: string, centreId: string): Promise<void> {
  const associations = await client.query<{ id: string }>(
    `SELECT id FROM associations_association WHERE centre_id = $1 AND name = ANY($2) ORDER BY name = $3 DESC`,
    [centreId, [speaksFor, booksFor], speaksFor],
  );
  const [own, other] = associations.rows.map(({ id }) => id);
  for (const [role, associationId] of [
    ['contact', own],
    ['delegate', other],
  ]) {
    await client.query(
      `INSERT INTO associations_contact (id, centre_id, association_id, person_id, role, may_book, from_date)
       VALUES (gen_random_uuid(), $2, $3, $1, $4, true, '2020-01-01')`,
      [personId, centreId, associationId, role],
    );
  }
  const mine = `SELECT id FROM rooms_booking WHERE person_id = $1 AND centre_id = $2`;
  for (const sql of [
    `UPDATE associations_association SET registered_by = $1, decided_by = $1 WHERE id = $3 AND centre_id = $2`,
    `UPDATE rooms_booking SET person_id = $1, decline_reason = 'Det er opptatt', setup = 'meeting', permit_ticks = '{Ja}'
     WHERE centre_id = $2 AND (association_id = $3 OR id = (
       SELECT id FROM rooms_booking WHERE association_id IS NULL AND kind = 'booking' ORDER BY id LIMIT 1))`,
    `UPDATE rooms_waiting SET person_id = $1, setup = 'meeting' WHERE centre_id = $2 AND $3::uuid IS NOT NULL`,
    `UPDATE rooms_handout SET person_id = $1, handed_by = $1 WHERE centre_id = $2 AND $3::uuid IS NOT NULL`,
    `UPDATE rooms_occurrence SET changed_by = $1 WHERE booking_id IN (${mine}) AND $3::uuid IS NOT NULL`,
    `UPDATE rooms_attendance SET answered_by = $1, counted_by = $1
     WHERE centre_id = $2 AND counted_at IS NOT NULL AND $3::uuid IS NOT NULL`,
    `INSERT INTO rooms_telling (id, centre_id, person_id, template, booking_id, occurrence_ids, told_at)
     SELECT gen_random_uuid(), $2, $1, 'booked', booking_id, ARRAY[id], changed_at FROM rooms_occurrence
     WHERE booking_id IN (${mine}) AND $3::uuid IS NOT NULL LIMIT 3`,
    `INSERT INTO rooms_bump (occurrence_id, by_booking_id, centre_id, bumped_at, bumped_by)
     SELECT id, booking_id, $2, changed_at, $1 FROM rooms_occurrence
     WHERE booking_id IN (${mine}) AND $3::uuid IS NOT NULL LIMIT 1`,
  ]) {
    const { rowCount } = await client.query(sql, [personId, centreId, own]);
    if (!rowCount) throw new Error(`Nothing: ${sql}`);
  }
}
