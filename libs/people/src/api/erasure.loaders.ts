import { defineLoader } from '@hjerterom/platform/api';
import { type Erasure, erasuresByIds, erasuresOf } from '../index.js';

/** A wish to be erased as a member of a GraphQL union, where the asker may see it. */
export const erasureById = defineLoader<Erasure & { readonly kind: 'Erasure' }>(
  'people.erasure',
  async (tx, ids) => (await erasuresByIds(tx, ids)).map((erasure) => ({ ...erasure, kind: 'Erasure' as const })),
  (erasure) => erasure.id,
);

/** The newest wish of a person to be erased, where the asker may see it. */
export const erasureOfPerson = defineLoader<Erasure>(
  'people.erasure-of-person',
  erasuresOf,
  (erasure) => erasure.personId,
);
