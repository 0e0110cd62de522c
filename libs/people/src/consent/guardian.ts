import { CodedError, type Tx } from '@hjerterom/platform';
import { normalised } from '../person/contact-points.js';
import type { ContactPoint } from '../person/person.js';
import { GuardianEntity } from './guardian.entity.js';

/** Who answers for a child, and how they are reached. */
export interface Guardian {
  readonly name: string;
  readonly contact: ContactPoint;
}

/** Writes down who answers for the person; who was written down before is replaced. @throws CodedError BAD_USER_INPUT */
export async function keepGuardian(tx: Tx, personId: string, { name, contact }: Guardian): Promise<void> {
  const [point] = normalised([contact]);
  if (!point || name.trim() === '') throw new CodedError('BAD_USER_INPUT', 'A guardian has a name and is reached.');
  await tx.em.upsert(
    GuardianEntity,
    {
      personId,
      centreId: tx.centreId,
      name: name.trim(),
      contactKind: point.kind,
      contactValue: point.value,
      updatedAt: tx.now,
    },
    ['personId'],
  );
}

/** Who answers for these persons of the actor's centre; whether it may be shown is the caller's policy. */
export async function guardiansOf(
  tx: Tx,
  personIds: readonly string[],
): Promise<(Guardian & { readonly personId: string })[]> {
  return tx.query(
    `SELECT person_id AS "personId", name, jsonb_build_object('kind', contact_kind, 'value', contact_value) AS contact
     FROM people_guardian WHERE person_id = ANY($1) AND centre_id = $2`,
    [personIds, tx.centreId],
  );
}
