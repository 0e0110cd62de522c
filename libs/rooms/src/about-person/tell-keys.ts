import { type ToldPart, type Tx, told, toldCode } from '@hjerterom/platform';

const kindWords = { key: { nb: 'nøkkel', en: 'key' }, code: { nb: 'kode', en: 'code' } };
const endWords = {
  back: { nb: 'levert', en: 'back' },
  'code-changed': { nb: 'koden ble byttet', en: 'the code was changed' },
};

interface Row {
  readonly name: string;
  readonly what: string;
  readonly handed: Date;
  readonly due: string | null;
  readonly back: Date | null;
  readonly ended: string | null;
  readonly association: string | null;
}

/** The keys and codes that somebody was given, without the digits: those are the centre's. */
export async function tellKeys(tx: Tx, personId: string): Promise<ToldPart> {
  const rows = await tx.query<Row>(
    `SELECT k.name, h.what, h.handed_at AS handed, h.due_on::text AS due, h.back_at AS back, h.ended, a.name AS association
     FROM rooms_handout h JOIN rooms_key k ON k.id = h.key_id
       LEFT JOIN associations_v_association a ON a.id = h.association_id
     WHERE h.person_id = $1 AND h.centre_id = $2 ORDER BY h.handed_at, h.id`,
    [personId, tx.centreId],
  );
  return {
    key: 'keys',
    title: { nb: 'Nøkler og koder du har fått', en: 'Keys and codes that you were given' },
    things: rows.map(({ name, what, association, handed, due, back, ended }) => [
      told('name', 'Nøkkel eller kode', 'Key or code', name),
      told('what', 'Slag', 'Kind', toldCode(what, kindWords)),
      told('association', 'For', 'For', association),
      told('handedAt', 'Fått', 'Given', handed),
      told('dueOn', 'Siste dag', 'Last day', due),
      told('backAt', 'Slutt', 'End', back),
      told('ended', 'Hvordan', 'How', ended && toldCode(ended, endWords)),
    ]),
  };
}
