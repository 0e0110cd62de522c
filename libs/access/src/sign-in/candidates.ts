import { type ContactPoint, namesForSignIn, personsAt } from '@hjerterom/people';
import type { Tx } from '@hjerterom/platform';
import { deskRoles } from '../role/held-role.js';

/** One who may sign in by an address. */
export interface Candidate {
  /** Null when their account is not opened yet. */
  readonly accountId: string | null;
  /** One of the persons that they are. */
  readonly personId: string;
  readonly centreId: string;
  readonly name: string;
}

interface Row {
  readonly accountId: string | null;
  readonly personId: string;
}

/**
 * Who may sign in by an address: the accounts whose own address it is; and, by the address on the card, those who hold a
 * role and have no account yet, or an account without any address and without a role at a desk. There may be several: a
 * couple shares a phone. Always three statements, whoever there is or is not.
 */
export async function candidatesAt(tx: Tx, point: ContactPoint): Promise<Candidate[]> {
  const cards = await personsAt(tx, point);
  const rows = await tx.query<Row>(
    `SELECT a.account_id AS "accountId", l.person_id AS "personId"
     FROM access_sign_in_address a CROSS JOIN LATERAL (
       SELECT person_id FROM access_account_person WHERE account_id = a.account_id ORDER BY linked_at, person_id LIMIT 1) l
     WHERE a.kind = $1 AND lower(a.value) = lower($2)
     UNION ALL
     SELECT l.account_id, p.id FROM unnest($3::uuid[]) AS p(id) LEFT JOIN access_account_person l ON l.person_id = p.id
     WHERE NOT EXISTS (SELECT FROM access_sign_in_address a WHERE a.account_id = l.account_id)
       AND NOT EXISTS (
         SELECT FROM access_role_grant g LEFT JOIN access_account_person o ON o.person_id = g.person_id
         WHERE (g.person_id = p.id OR o.account_id = l.account_id) AND g.ended_at IS NULL AND g.role = ANY($4))
       AND (l.account_id IS NOT NULL
         OR EXISTS (SELECT FROM access_role_grant g WHERE g.person_id = p.id AND g.ended_at IS NULL))
     LIMIT 20`,
    [point.kind, point.value, cards.map(({ personId }) => personId), deskRoles],
  );
  const names = new Map(
    (
      await namesForSignIn(
        tx,
        rows.map(({ personId }) => personId),
      )
    ).map((card) => [card.personId, card]),
  );
  return rows.flatMap((row) => {
    const card = names.get(row.personId);
    return card ? { ...row, centreId: card.centreId, name: card.name } : [];
  });
}
