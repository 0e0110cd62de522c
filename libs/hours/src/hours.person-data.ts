import {
  type Forgotten,
  type PersonData,
  personData,
  type ToldPart,
  type Tx,
  told,
  toldCode,
} from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';

const statusWords = {
  proposed: { nb: 'foreslått', en: 'proposed' },
  confirmed: { nb: 'bekreftet', en: 'confirmed' },
};

/** What hours keeps about persons: what they have done. */
@Injectable()
@personData.plug('hours')
export class HoursPersonData implements PersonData {
  readonly tables = ['hours_correction', 'hours_entry'];

  async tell(tx: Tx, personId: string): Promise<ToldPart[]> {
    const entries = await tx.query<{ kind: string; start: Date; minutes: number; status: string; reasons: string[] }>(
      `SELECT h.kind, lower(h.happened) AS start, h.minutes, h.status,
         ARRAY(SELECT c.reason FROM hours_correction c WHERE c.entry_id = h.id AND c.reason IS NOT NULL
               ORDER BY c.at) AS reasons
       FROM hours_entry h WHERE h.person_id = $1 AND h.centre_id = $2 ORDER BY lower(h.happened), h.id`,
      [personId, tx.centreId],
    );
    return [
      {
        key: 'hours',
        title: { nb: 'Timene dine', en: 'Your hours' },
        things: entries.map(({ kind, start, minutes, status, reasons }) => [
          told('kind', 'Hva', 'What', kind),
          told('start', 'Når', 'When', start),
          told('minutes', 'Minutter', 'Minutes', minutes),
          told('status', 'Status', 'Status', toldCode(status, statusWords)),
          told('corrections', 'Hvorfor de ble rettet', 'Why they were corrected', reasons),
        ]),
      },
    ];
  }

  /** Also the hours that others spent on helping them, which are known by the place that was promised. */
  async about(tx: Tx, { personId, subjectIds }: Forgotten): Promise<string[]> {
    const entries = await tx.query<{ id: string }>(
      `SELECT id FROM hours_entry WHERE centre_id = $3 AND (person_id = $1 OR source_id = ANY($2::uuid[]))`,
      [personId, subjectIds, tx.centreId],
    );
    return entries.map(({ id }) => id);
  }

  /** The hours stay, for the accounts; the words about them go, and so do hours that nobody will ever confirm. */
  async erase(tx: Tx, { personId, subjectIds }: Forgotten): Promise<void> {
    await tx.query(
      `UPDATE hours_correction SET reason = NULL WHERE centre_id = $3 AND entry_id IN (
         SELECT id FROM hours_entry WHERE person_id = $1 OR id = ANY($2::uuid[]))`,
      [personId, subjectIds, tx.centreId],
    );
    await tx.query(
      `DELETE FROM hours_entry h WHERE h.person_id = $1 AND h.status = 'proposed'
         AND NOT EXISTS (SELECT 1 FROM hours_correction c WHERE c.entry_id = h.id)`,
      [personId],
    );
  }
}
