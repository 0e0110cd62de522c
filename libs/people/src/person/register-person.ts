import { newId } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { normalised, replaceContactPoints, usualChannel } from './contact-points.js';
import { PersonEntity } from './person.entity.js';
import type { Channel, ContactPoint } from './person.js';
import { personPolicy } from './person.policy.js';
import { possibleDoubles } from './possible-doubles.js';

/** What is known of somebody when they are first written down. Only the name is needed; an empty text is none. */
export interface NewPerson {
  readonly name: string;
  /** Phones and e-mail addresses as people write them, in the order in which they are to be tried. */
  readonly contactPoints?: readonly ContactPoint[] | null;
  readonly preferredChannel?: Channel | null;
  /** ISO 639 codes, the best one first. */
  readonly languages?: readonly string[] | null;
  readonly district?: string | null;
  readonly street?: string | null;
  readonly postalCode?: string | null;
  readonly city?: string | null;
  readonly birthYear?: number | null;
  readonly note?: string | null;
  /** Somebody has looked at the possible doubles: this is another person. */
  readonly confirmedNotDouble?: boolean | null;
}

/** Written down; or, with nothing written, the persons that this may be (the likeliest first). */
export type RegisterPersonOutcome =
  | { readonly kind: 'PersonRegistered'; readonly personId: string }
  | { readonly kind: 'PossibleDoubles'; readonly personIds: string[] };

/**
 * Writes down a person in the actor's centre, unless it may be somebody who is there already.
 * @param id for sample data, which must come out the same each time; else a new one
 * @throws Forbidden; CodedError BAD_USER_INPUT for a contact point that is none
 */
export async function registerPerson(tx: Tx, input: NewPerson, id = newId()): Promise<RegisterPersonOutcome> {
  personPolicy.assert(tx.actor, 'register', { id, centreId: tx.centreId });
  const contactPoints = normalised(input.contactPoints ?? []);
  if (!input.confirmedNotDouble) {
    const personIds = await possibleDoubles(tx, input.name, contactPoints);
    if (personIds.length > 0) return { kind: 'PossibleDoubles', personIds };
  }
  await tx.em.insert(PersonEntity, {
    id,
    centreId: tx.centreId,
    name: input.name,
    preferredChannel: input.preferredChannel ?? usualChannel(contactPoints),
    languages: [...(input.languages ?? [])],
    district: input.district || null,
    street: input.street || null,
    postalCode: input.postalCode || null,
    city: input.city || null,
    birthYear: input.birthYear ?? null,
    note: input.note || null,
    createdAt: tx.now,
    updatedAt: tx.now,
  });
  await replaceContactPoints(tx, id, contactPoints);
  return { kind: 'PersonRegistered', personId: id };
}
