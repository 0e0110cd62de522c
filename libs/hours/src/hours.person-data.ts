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

const howWords = {
  link: { nb: 'med lenken', en: 'by the link' },
  self: { nb: 'av deg selv', en: 'by yourself' },
  leader: { nb: 'av daglig leder', en: 'by the leader' },
};

interface ToldEntry {
  readonly kind: string;
  readonly start: Date;
  readonly end: Date;
  readonly proposed: number;
  readonly minutes: number;
  readonly status: string;
  readonly confirmedAt: Date | null;
  readonly how: string | null;
  readonly reasons: readonly string[];
}

/** What hours keeps about persons: what they have done. */
@Injectable()
@personData.plug('hours')
export class HoursPersonData implements PersonData {
  readonly tables = ['hours_correction', 'hours_entry'];

  async tell(tx: Tx, personId: string): Promise<ToldPart[]> {
    const entries = await tx.query<ToldEntry>(
      `SELECT h.kind, lower(h.happened) AS start, upper(h.happened) AS "end", h.proposed_minutes AS proposed, h.minutes,
         h.status, h.confirmed_at AS "confirmedAt", h.confirmed_how AS how, ARRAY(SELECT c.reason FROM hours_correction c WHERE c.entry_id = h.id AND c.reason IS NOT NULL
               ORDER BY c.at) AS reasons
       FROM hours_entry h WHERE h.person_id = $1 AND h.centre_id = $2 ORDER BY lower(h.happened), h.id`,
      [personId, tx.centreId],
    );
    const corrections = await tx.query<{ at: Date; before: number; after: number }>(
      `SELECT c.at, c.from_minutes AS before, c.to_minutes AS after FROM hours_correction c
       JOIN hours_entry h ON h.id = c.entry_id WHERE h.person_id = $1 AND h.centre_id = $2 ORDER BY c.at, c.id`,
      [personId, tx.centreId],
    );
    return [
      {
        key: 'hours',
        title: { nb: 'Timene dine', en: 'Your hours' },
        things: entries.map((entry) => [
          told('kind', 'Hva', 'What', entry.kind),
          told('start', 'Når', 'When', entry.start),
          told('end', 'Til', 'Until', entry.end),
          told('proposedMinutes', 'Minutter som ble foreslått', 'Minutes that were proposed', entry.proposed),
          told('minutes', 'Minutter', 'Minutes', entry.minutes),
          told('status', 'Status', 'Status', toldCode(entry.status, statusWords)),
          told('confirmedAt', 'Bekreftet', 'Confirmed', entry.confirmedAt),
          told('confirmedHow', 'Bekreftet hvordan', 'Confirmed how', toldCode(entry.how, howWords)),
          told('corrections', 'Hvorfor de ble rettet', 'Why they were corrected', entry.reasons),
        ]),
      },
      {
        key: 'corrections',
        title: { nb: 'Da timene dine ble rettet', en: 'When your hours were corrected' },
        things: corrections.map(({ at, before, after }) => [
          told('at', 'Dato', 'Date', at),
          told('before', 'Minutter før', 'Minutes before', before),
          told('after', 'Minutter etter', 'Minutes after', after),
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
