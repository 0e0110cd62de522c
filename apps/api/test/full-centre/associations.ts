import { addAgreement, addContact, logContact } from '@hjerterom/associations';
import { anAssociation } from '@hjerterom/associations/testing';
import { aPerson } from '@hjerterom/people/testing';
import { found } from '@hjerterom/platform';
import type { SignedIn } from '../api-world.js';
import { type CentreToFill, several } from './to-fill.js';

/** Associations, and ids of what is theirs. */
export interface MadeAssociations {
  /** With as many contacts, agreements and lines in the log as there are rows. */
  readonly associationId: string;
  /** Of a delegate of that one. */
  readonly associationContactId: string;
  /** Waits for the leader. */
  readonly appliedAssociationId: string;
  /** Speaks for as many associations as there are rows. */
  readonly contact: SignedIn;
}

/** What the first that is approved and the one that waits are called. */
const DOUBLED = 'Prøvelaget';

/** As many associations as there are to be rows, spoken for by one; the first with as much of everything. */
export async function makeAssociations(centre: CentreToFill): Promise<MadeAssociations> {
  const { centreId } = centre.home;
  const many = centre.atMost(99);
  const made = await centre.byDesk(async (tx) => {
    const { id: contactPersonId } = await aPerson(tx);
    const ids = await several(
      centre.rows,
      async (n) => (await anAssociation(tx, { contactPersonId, ...(n === 0 && { name: DOUBLED }) })).id,
    );
    const associationId = found(ids[0], 'association');
    const delegates = await several(many, async () => {
      const { id: personId } = await aPerson(tx);
      await addContact(tx, { associationId, personId, role: 'delegate', mayBook: true });
      await addAgreement(tx, {
        associationId,
        title: `Avtale ${personId}`,
        fromDate: '2026-01-01',
        untilDate: '2026-12-31',
      });
      await logContact(tx, { associationId, way: 'phone', words: 'Prøvetekst.' });
      return personId;
    });
    const [row] = await tx.query<{ id: string }>(
      `SELECT id FROM associations_contact WHERE association_id = $1 AND person_id = $2`,
      [associationId, delegates[0]],
    );
    return { associationId, associationContactId: found(row, 'contact').id, contactPersonId };
  });
  const applicant = await centre.inCentre(async (tx) => (await aPerson(tx)).id);
  const self = { centreId, personId: applicant, roles: ['resident' as const] };
  const applied = await centre.at.as(self, (tx) => anAssociation(tx, { name: DOUBLED, contactPersonId: applicant }));
  return {
    associationId: made.associationId,
    associationContactId: made.associationContactId,
    appliedAssociationId: applied.id,
    contact: await centre.at.signedIn(centreId, made.contactPersonId, 'contact'),
  };
}
