import { type Forgotten, type PersonData, personData, type ToldPart, type Tx } from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';
import { tellPerson } from './erasure/tell-person.js';

/** What stands where the name stood: the row must have one, and nobody sees it. */
const NOBODY = '–';

/** What people keeps about persons: all that names them, what they said yes to, and that they were erased. */
@Injectable()
@personData.plug('people')
export class PeoplePersonData implements PersonData {
  readonly tables = [
    'people_consent',
    'people_consent_withdrawal',
    'people_contact_point',
    'people_erasure',
    'people_export',
    'people_guardian',
    'people_person',
  ];
  readonly personTables = ['people_person'];

  tell(tx: Tx, personId: string): Promise<ToldPart[]> {
    return tellPerson(tx, personId);
  }

  /** From now on they are not there: whoever is told that something is given back or called off is told no name. */
  async letGo(tx: Tx, personId: string): Promise<void> {
    await tx.query(`UPDATE people_person SET erased_at = coalesce(erased_at, $2) WHERE id = $1`, [personId, tx.now]);
    await takeBackAll(tx, personId);
  }

  /** The row stays, empty: hours and counts point at it. So does the ledger of consents, which holds ids only. */
  async erase(tx: Tx, { personId }: Forgotten): Promise<void> {
    await tx.query(`DELETE FROM people_contact_point WHERE person_id = $1`, [personId]);
    await tx.query(`DELETE FROM people_guardian WHERE person_id = $1`, [personId]);
    await tx.query(
      `UPDATE people_person SET name = '${NOBODY}', preferred_channel = 'call', languages = '{}', district = NULL,
         street = NULL, postal_code = NULL, city = NULL, birth_year = NULL, note = NULL,
         quiet_times = '[]',
         erased_at = coalesce(erased_at, $2), updated_at = $2
       WHERE id = $1`,
      [personId, tx.now],
    );
  }
}

/** Whoever asks to be erased takes back every yes: on the screen, or with the one at the desk who wrote it down. */
async function takeBackAll(tx: Tx, personId: string): Promise<void> {
  await tx.query(
    `INSERT INTO people_consent_withdrawal (consent_id, centre_id, withdrawn_at, withdrawn_by, how, recorded_by)
     SELECT c.id, c.centre_id, $2, 'person',
       CASE WHEN coalesce(e.asked_by, c.person_id) = c.person_id THEN 'screen' ELSE 'phone' END,
       nullif(e.asked_by, c.person_id)
     FROM people_consent c LEFT JOIN LATERAL (
       SELECT asked_by FROM people_erasure WHERE person_id = c.person_id ORDER BY asked_at DESC LIMIT 1) e ON true
     WHERE c.person_id = $1 ON CONFLICT (consent_id) DO NOTHING`,
    [personId, tx.now],
  );
}
