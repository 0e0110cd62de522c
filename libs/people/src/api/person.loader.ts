import type { Tx } from '@hjerterom/platform';
import { defineLoader } from '@hjerterom/platform/api';
import { type PersonCard, personCards } from '../index.js';

/** A card as a member of a GraphQL union. */
export type PersonNode = PersonCard & { readonly kind: 'Person' };

/** A person by id, where the asker may read them; else null. For every lib whose types name a person. */
export const personById = defineLoader<PersonNode>(
  'people.person',
  async (tx: Tx, ids) => (await personCards(tx, ids)).map((card) => ({ ...card, kind: 'Person' as const })),
  (person) => person.id,
);
