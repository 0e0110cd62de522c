import type { Tx } from '@hjerterom/platform';
import type { ConsentPurpose } from './consent-texts.js';
import { awaitingGuardian } from './guardian-needed.js';

/** Whether there is a yes that holds: not taken back, and a guardian's where one is needed. */
export async function hasConsent(tx: Tx, personId: string, purpose: ConsentPurpose): Promise<boolean> {
  const [held] = await tx.query(
    `SELECT 1 FROM people_consent c WHERE c.person_id = $1 AND c.centre_id = $2 AND c.purpose = $3
       AND NOT EXISTS (SELECT 1 FROM people_consent_withdrawal w WHERE w.consent_id = c.id) LIMIT 1`,
    [personId, tx.centreId, purpose],
  );
  return held !== undefined && !(await awaitingGuardian(tx, [personId], purpose)).has(personId);
}

/** Who among these has taken back their yes to the purpose, and has not said it again. */
export async function withdrewConsent(
  tx: Tx,
  personIds: readonly string[],
  purpose: ConsentPurpose,
): Promise<Set<string>> {
  const rows = await tx.query<{ personId: string }>(
    `SELECT c.person_id AS "personId" FROM people_consent c
     LEFT JOIN people_consent_withdrawal w ON w.consent_id = c.id
     WHERE c.person_id = ANY($1) AND c.centre_id = $2 AND c.purpose = $3
     GROUP BY c.person_id HAVING every(w.consent_id IS NOT NULL)`,
    [personIds, tx.centreId, purpose],
  );
  return new Set(rows.map(({ personId }) => personId));
}
