import type { Tx } from '@hjerterom/platform';
import { cardColumns, ownCardColumns, type PersonCard } from './person.js';
import { personPolicy } from './person.policy.js';

/** A person's card, when the actor may read it; null when not, or when there is nobody. */
export async function personCard(tx: Tx, id: string): Promise<PersonCard | null> {
  const [card] = await personCards(tx, [id]);
  return card ?? null;
}

/** The cards that the actor may read among these, in no order. */
export function personCards(tx: Tx, ids: readonly string[]): Promise<PersonCard[]> {
  const params: unknown[] = [ids];
  const allowed = personPolicy.where(tx.actor, 'read', 'p', params);
  return tx.query<PersonCard>(
    `SELECT ${cardColumns(tx, params)} FROM people_person p 
     WHERE p.id = ANY($1) AND p.erased_at IS NULL AND ${allowed}`,
    params,
  );
}

/**
 * The cards of persons that the asker *is*, in whatever centres, in no order. There is no policy here: everybody may
 * read their own card, and that these are one's own is what the session has proved.
 */
export function ownCards(tx: Tx, ids: readonly string[]): Promise<PersonCard[]> {
  return tx.query<PersonCard>(
    `SELECT ${ownCardColumns} FROM people_person p WHERE p.id = ANY($1) AND p.erased_at IS NULL`,
    [ids],
  );
}
