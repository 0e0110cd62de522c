import { found, type Tx } from '@hjerterom/platform';
import { IsNull } from 'typeorm';
import { normalised, replaceContactPoints } from './contact-points.js';
import { PersonEntity } from './person.entity.js';
import type { Channel, ContactPoint } from './person.js';
import { personPolicy } from './person.policy.js';

/**
 * What is to be different. What is left out stays; null (or an empty text) takes it away, where a person can be without
 * it, and else leaves it.
 */
export interface PersonChange {
  readonly personId: string;
  readonly name?: string | null;
  /** All of them: those that are not named are taken away. */
  readonly contactPoints?: readonly ContactPoint[] | null;
  readonly preferredChannel?: Channel | null;
  readonly languages?: readonly string[] | null;
  readonly district?: string | null;
  readonly street?: string | null;
  readonly postalCode?: string | null;
  readonly city?: string | null;
  readonly birthYear?: number | null;
  readonly note?: string | null;
}

export interface UpdatePersonOutcome {
  readonly kind: 'PersonUpdated';
  readonly personId: string;
}

const mayBeEmpty = ['district', 'street', 'postalCode', 'city', 'birthYear', 'note'] as const;
const alwaysThere = ['name', 'preferredChannel', 'languages'] as const;

/** Changes what is kept about a person. @throws NotFound, Forbidden; BAD_USER_INPUT for a contact point that is none */
export async function updatePerson(tx: Tx, change: PersonChange): Promise<UpdatePersonOutcome> {
  const { personId } = change;
  const person = found(
    await tx.em.findOne(PersonEntity, {
      where: { id: personId, centreId: tx.centreId, erasedAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
    }),
    'person',
  );
  personPolicy.assert(tx.actor, 'update', person);
  const changed: Partial<PersonEntity> = { updatedAt: tx.now };
  for (const field of mayBeEmpty)
    if (change[field] !== undefined) Object.assign(changed, { [field]: change[field] || null });
  for (const field of alwaysThere) if (change[field] != null) Object.assign(changed, { [field]: change[field] });
  await tx.em.update(PersonEntity, { id: personId }, changed);
  if (change.contactPoints != null) await replaceContactPoints(tx, personId, normalised(change.contactPoints));
  return { kind: 'PersonUpdated', personId };
}
