import { newId } from '@hjerterom/kernel';
import { cardForSignIn } from '@hjerterom/people';
import { NotFound, type Tx } from '@hjerterom/platform';
import { AccountEntity } from './account.entity.js';
import { AccountPersonEntity } from './account-person.entity.js';
import { SignInAddressEntity } from './sign-in-address.entity.js';

/**
 * The account of a person, opened when there is none: it begins with the addresses that the card has at this moment,
 * and what the desk writes on the card afterwards opens nothing. Two at once open one.
 * @returns the account's id
 * @throws NotFound when there is no such person
 */
export async function openAccount(tx: Tx, personId: string): Promise<string> {
  const known = await accountOf(tx, personId);
  if (known) return known;
  const card = await cardForSignIn(tx, personId);
  if (!card) throw new NotFound('person');
  const accountId = newId();
  await tx.em.insert(AccountEntity, { id: accountId, createdAt: tx.now });
  const linked = await tx.query<{ personId: string }>(
    `INSERT INTO access_account_person (person_id, account_id, centre_id, linked_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (person_id) DO NOTHING RETURNING person_id AS "personId"`,
    [personId, accountId, card.centreId, tx.now],
  );
  if (linked.length === 0) {
    await tx.em.delete(AccountEntity, { id: accountId });
    return (await accountOf(tx, personId)) as string;
  }
  const addresses = card.contactPoints.map((point) => ({ id: newId(), accountId, ...point, addedAt: tx.now }));
  if (addresses.length > 0) await tx.em.insert(SignInAddressEntity, addresses);
  return accountId;
}

/** The account that is this person; null when nobody has signed in as them or invited them yet. */
export async function accountOf(tx: Tx, personId: string): Promise<string | null> {
  const link = await tx.em.findOneBy(AccountPersonEntity, { personId });
  return link?.accountId ?? null;
}
