import { centreOf } from '@hjerterom/centres';
import { showPhone } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import type { AssociationStatus } from '../association/association.states.js';

/** Who writes, and about which association: what messages to those who speak for it are made of. */
export interface ContactFacts {
  readonly centre: string;
  readonly slug: string;
  /** As one reads it aloud; null where the centre has none. */
  readonly phone: string | null;
  readonly contactId: string;
  readonly name: string;
  readonly about: string | null;
  readonly website: string | null;
  readonly status: AssociationStatus;
}

/** The facts by the line of a contact; null when that one speaks and books for it no more. */
export async function contactFacts(tx: Tx, contactId: string): Promise<ContactFacts | null> {
  const [association] = await tx.query<Omit<ContactFacts, 'centre' | 'slug' | 'phone'>>(
    `SELECT c.id AS "contactId", a.name, a.about, a.website, a.status
     FROM associations_contact c JOIN associations_association a ON a.id = c.association_id
     WHERE c.id = $1 AND c.centre_id = $2`,
    [contactId, tx.centreId],
  );
  if (!association) return null;
  const { name: centre, slug, phone } = await centreOf(tx);
  return { ...association, centre, slug, phone: phone && showPhone(phone) };
}
