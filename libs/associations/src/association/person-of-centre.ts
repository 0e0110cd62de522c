import { found, type Tx } from '@hjerterom/platform';

/** The id, when it is somebody of the actor's centre. @throws NotFound */
export async function personOfCentre(tx: Tx, personId: string): Promise<string> {
  const [person] = await tx.query<{ id: string }>(`SELECT id FROM people_v_person WHERE id = $1 AND centre_id = $2`, [
    personId,
    tx.centreId,
  ]);
  return found(person, 'person').id;
}
