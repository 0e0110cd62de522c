import { type ToldPart, type Tx, told, toldCode } from '@hjerterom/platform';

const statusWords = {
  active: { nb: 'gjelder', en: 'holds' },
  'given-back': { nb: 'meldt fra at det ikke gikk', en: 'said that it could not be' },
  cancelled: { nb: 'avlyst', en: 'cancelled' },
  ended: { nb: 'over', en: 'over' },
};

/**
 * What somebody promised, and when the program thought of them for a task: with the place in the row and the points, but
 * not what they were made of, which says what the one who is helped speaks and where they live.
 */
export async function tellPromises(tx: Tx, personId: string): Promise<ToldPart[]> {
  const promises = await tx.query<{ takenAt: Date; endedAt: Date | null; status: string; carriesOn: boolean }>(
    `SELECT taken_at AS "takenAt", ended_at AS "endedAt", status, carries_on AS "carriesOn" FROM needs_assignment
     WHERE person_id = $1 AND centre_id = $2 ORDER BY taken_at, id`,
    [personId, tx.centreId],
  );
  const proposals = await tx.query<{ at: Date; rank: number; score: number }>(
    `SELECT p.proposed_at AS at, p.rank, p.score FROM needs_proposal p JOIN needs_need n ON n.id = p.need_id
     WHERE p.person_id = $1 AND n.centre_id = $2 ORDER BY p.proposed_at, p.need_id`,
    [personId, tx.centreId],
  );
  return [
    {
      key: 'promises',
      title: { nb: 'Det du har lovet', en: 'What you have promised' },
      things: promises.map(({ takenAt, endedAt, status, carriesOn }) => [
        told('takenAt', 'Sagt ja', 'Said yes', takenAt),
        told('carriesOn', 'Også datoer som kommer til', 'Also dates that are added', carriesOn),
        told('status', 'Status', 'Status', toldCode(status, statusWords)),
        told('endedAt', 'Over', 'Over', endedAt),
      ]),
    },
    {
      key: 'proposals',
      title: { nb: 'Da vi tenkte på deg', en: 'When we thought of you' },
      things: proposals.map(({ at, rank, score }) => [
        told('proposedAt', 'Dato', 'Date', at),
        told('rank', 'Plass i rekken', 'Place in the row', rank),
        told('score', 'Poeng', 'Points', score),
      ]),
    },
  ];
}
