import { type CardPlace, namesForSignIn } from '@hjerterom/people';
import type { Tx } from '@hjerterom/platform';
import { AccountPersonEntity } from './account-person.entity.js';

/** The persons that an account is, the longest known first. */
export async function personsOf(tx: Tx, accountId: string): Promise<(CardPlace & { readonly name: string })[]> {
  const links = await tx.em.find(AccountPersonEntity, {
    where: { accountId },
    order: { linkedAt: 'ASC', personId: 'ASC' },
  });
  const cards = await namesForSignIn(
    tx,
    links.map(({ personId }) => personId),
  );
  return links.flatMap(({ personId }) => cards.find((card) => card.personId === personId) ?? []);
}
