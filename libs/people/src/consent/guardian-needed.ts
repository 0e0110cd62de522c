import { centreOf } from '@hjerterom/centres';
import type { Tx } from '@hjerterom/platform';
import type { ConsentPurpose } from './consent-texts.js';

/**
 * Whether a guardian consents for somebody born in that year. A year is all that is known, so whoever may be too young
 * still counts as too young: until the year is over in which they come of that age. Nobody said a year: grown up.
 * @param age below which a guardian consents; the centre says it
 */
export function needsGuardian(birthYear: number | null, age: number, year: number): boolean {
  return birthYear !== null && year - birthYear <= age;
}

/** The year on the wall of a centre. */
export function yearIn(zone: string, now: Date): number {
  return Number(new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: zone }).format(now));
}

/**
 * Who among these is so young that a guardian has to consent, and waits for it. They are written down, and that is all:
 * nobody asks them, and nobody is asked to help them, until the guardian has said yes.
 * @param purpose what the guardian has to have said yes to
 */
export async function awaitingGuardian(
  tx: Tx,
  personIds: readonly string[],
  purpose: ConsentPurpose,
): Promise<Set<string>> {
  if (personIds.length === 0) return new Set();
  const { guardianAge, zone } = await centreOf(tx);
  const rows = await tx.query<{ id: string }>(
    `SELECT p.id FROM people_person p
     WHERE p.id = ANY($1) AND p.centre_id = $2 AND $3 - p.birth_year <= $4 AND NOT EXISTS (
       SELECT 1 FROM people_consent c
       WHERE c.person_id = p.id AND c.purpose = $5 AND c.given_by = 'guardian'
         AND NOT EXISTS (SELECT 1 FROM people_consent_withdrawal w WHERE w.consent_id = c.id))`,
    [personIds, tx.centreId, yearIn(zone, tx.now), guardianAge, purpose],
  );
  return new Set(rows.map(({ id }) => id));
}
