import { defineLoader } from '@hjerterom/platform/api';
import { type Consent, consentsByIds, type Guardian, guardiansOf, purposesAwaitingGuardian } from '../index.js';

/** A line of the ledger as a member of a GraphQL union. */
export const consentById = defineLoader<Consent & { readonly kind: 'Consent' }>(
  'people.consent',
  async (tx, ids) => (await consentsByIds(tx, ids)).map((consent) => ({ ...consent, kind: 'Consent' as const })),
  (consent) => consent.id,
);

/** Who answers for a person; whoever may read the person may read it. */
export const guardianOfPerson = defineLoader<Guardian & { readonly personId: string }>(
  'people.guardian-of-person',
  guardiansOf,
  (guardian) => guardian.personId,
);

/** What somebody waits for a guardian to say yes to, by the person's id. */
export const purposesAwaited = defineLoader(
  'people.purposes-awaiting-guardian',
  purposesAwaitingGuardian,
  ({ personId }) => personId,
);
