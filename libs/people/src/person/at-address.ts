import type { Tx } from '@hjerterom/platform';
import type { ContactPoint } from './person.js';

// What is read here is for signing in, before there is an actor: it tells a person nothing but whether a proof of an
// address is a proof of being them. The caller answers alike whether there is somebody or nobody.

/** Somebody's card: whose, and which centre keeps it. */
export interface CardPlace {
  readonly personId: string;
  readonly centreId: string;
}

/**
 * Whom a contact point reaches, in whatever centre, the oldest card first. Capitals do not matter, not even before the
 * `@`: a phone writes them by itself. @param point normalised
 */
export function personsAt(tx: Tx, { kind, value }: ContactPoint): Promise<CardPlace[]> {
  return tx.query<CardPlace>(
    `SELECT c.person_id AS "personId", c.centre_id AS "centreId" FROM people_contact_point c
     WHERE c.kind = $1 AND lower(c.value) = lower($2) ORDER BY c.person_id LIMIT 20`,
    [kind, value],
  );
}

/** Where a person's card is, and how it says that they are reached, in the order in which they are tried. */
export async function cardForSignIn(
  tx: Tx,
  personId: string,
): Promise<(CardPlace & { readonly contactPoints: readonly ContactPoint[] }) | null> {
  const [card] = await tx.query<CardPlace & { readonly contactPoints: readonly ContactPoint[] }>(
    `SELECT p.id AS "personId", p.centre_id AS "centreId",
       (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', c.kind, 'value', c.value) ORDER BY c.position), '[]')
        FROM people_contact_point c WHERE c.person_id = p.id) AS "contactPoints"
     FROM people_v_person p WHERE p.id = $1`,
    [personId],
  );
  return card ?? null;
}

/** What persons are called, in whatever centres: for who has proved an address, to say which of them they are. */
export function namesForSignIn(tx: Tx, ids: readonly string[]): Promise<(CardPlace & { readonly name: string })[]> {
  return tx.query<CardPlace & { readonly name: string }>(
    `SELECT p.id AS "personId", p.centre_id AS "centreId", p.name FROM people_v_person p WHERE p.id = ANY($1)`,
    [ids],
  );
}
