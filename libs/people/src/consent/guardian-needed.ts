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
 * Of each of these who is so young that a guardian has to consent: since when the guardian's yes to the purpose holds,
 * or null while it is lacking. Whoever is old enough is left out.
 */
export async function guardianYesOf(
  tx: Tx,
  personIds: readonly string[],
  purpose: ConsentPurpose,
): Promise<Map<string, Date | null>> {
  return new Map((await guardianYeses(tx, personIds, [purpose])).map(({ id, since }) => [id, since]));
}

interface GuardianYes {
  readonly id: string;
  readonly purpose: ConsentPurpose;
  readonly since: Date | null;
}

async function guardianYeses(
  tx: Tx,
  personIds: readonly string[],
  purposes: readonly ConsentPurpose[],
): Promise<GuardianYes[]> {
  if (personIds.length === 0) return [];
  const { guardianAge, zone } = await centreOf(tx);
  return tx.query<GuardianYes>(
    `SELECT p.id, asked.purpose, (SELECT max(c.given_at) FROM people_consent c
       WHERE c.person_id = p.id AND c.purpose = asked.purpose AND c.given_by = 'guardian'
         AND NOT EXISTS (SELECT 1 FROM people_consent_withdrawal w WHERE w.consent_id = c.id)) AS since
     FROM people_person p CROSS JOIN unnest($5::text[]) AS asked(purpose)
     WHERE p.id = ANY($1) AND p.centre_id = $2 AND $3 - p.birth_year <= $4`,
    [personIds, tx.centreId, yearIn(zone, tx.now), guardianAge, purposes],
  );
}

/**
 * Who among these waits for a guardian's yes. They are written down, and that is all: nobody asks them, and nobody is
 * asked to help them, until the guardian has said it.
 * @param purpose what the guardian has to have said yes to
 */
export async function awaitingGuardian(
  tx: Tx,
  personIds: readonly string[],
  purpose: ConsentPurpose,
): Promise<Set<string>> {
  const young = await guardianYesOf(tx, personIds, purpose);
  return new Set([...young].filter(([, since]) => since === null).map(([id]) => id));
}

/** What a guardian can be waited for: to offer one's time, and to be helped. */
const guarded = ['volunteering', 'receiving-help'] as const satisfies readonly ConsentPurpose[];

/** For which purposes each of these waits for a guardian's yes; whoever waits for none is left out. */
export async function purposesAwaitingGuardian(
  tx: Tx,
  personIds: readonly string[],
): Promise<{ readonly personId: string; readonly purposes: readonly ConsentPurpose[] }[]> {
  const awaited = new Map<string, ConsentPurpose[]>();
  for (const { id, purpose, since } of await guardianYeses(tx, personIds, guarded)) {
    if (since === null) awaited.set(id, [...(awaited.get(id) ?? []), purpose]);
  }
  return [...awaited].map(([personId, purposes]) => ({ personId, purposes }));
}
