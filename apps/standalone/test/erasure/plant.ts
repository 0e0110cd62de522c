import type pg from 'pg';
import { rowsAbout, type Table } from './catalogue.js';

/**
 * Columns that the program alone writes, each with what stands there: no words of anybody's, and no way for any to come
 * in. A text column that is not here and not closed by the database itself gets the marker.
 */
const writtenByTheProgram: Readonly<Record<string, string>> = {
  'hours_entry.kind': 'the code of a kind of need',
  'hours_entry.source_kind': 'the name of a lib’s thing',
  'needs_need.rrule': 'the rule of a calendar, which is read before it is kept',
  'needs_need.start_date': 'a date',
  'needs_need.start_time': 'a time of day',
  'needs_need.until_date': 'a date',
  'needs_need.zone': 'the zone of the centre',
  'notifications_message.key': 'the name of a template and ids',
  'notifications_message.request_id': 'the id of a request',
  'notifications_message.template': 'the name of a template',
  'offers_offer.spans': 'ids and times',
  'offers_offer.subject_kind': 'the name of a lib’s thing',
  'people_erasure.steps_done': 'the names of steps',
  'platform_idempotency_key.actor': 'ids',
  'platform_idempotency_key.input_hash': 'a hash',
  'platform_idempotency_key.mutation': 'the name of a mutation',
  'platform_inbox.handler_id': 'the name of a job',
  'platform_inbox.last_error': 'the name of an error',
  'platform_outbox.name': 'the name of an event',
  'platform_outbox.payload': 'ids, codes and times: an event that were spoiled could not be handled',
  'platform_outbox.request_id': 'the id of a request',
  'rooms_booking.rrule': 'the rule of a calendar, which is read before it is kept',
  'rooms_booking.start_time': 'a time of day',
  'rooms_booking.zone': 'the zone of the centre',
  'rooms_occurrence.status_before': 'the name of a state',
  'rooms_telling.template': 'the name of a template',
  'rooms_waiting.rrule': 'the rule of a calendar, which is read before it is kept',
  'rooms_waiting.start_time': 'a time of day',
  'volunteers_commitment.source_kind': 'the name of a lib’s thing',
};

/** Tables with words of an association’s own, on its card, which is public: who registered it is an id there. */
const ofNobody: readonly string[] = ['associations_association'];

/** What became of planting. */
export interface Planted {
  /** `table.column` of each field that got the marker, in one row at least. */
  readonly fields: readonly string[];
  /** Tables with rows about the person. */
  readonly tables: readonly string[];
}

/**
 * Writes the marker into every text field of every row about a person, wherever the database lets it. What it refuses
 * (a code that a constraint lists, a key of another table, a ledger that is only added to) can hold no words either.
 */
export async function plant(
  client: pg.Client,
  tables: readonly Table[],
  begin: readonly string[],
  marker: string,
): Promise<Planted> {
  const about = await rowsAbout(client, tables, begin);
  const fields = new Set<string>();
  for (const { name: table, texts } of tables.filter(({ name }) => !ofNobody.includes(name))) {
    // A row that is changed has another place: the fields of one row are tried one after another, by the row's new place.
    for (const found of about.get(table) ?? []) {
      let place = found;
      for (const { name: column, type } of texts) {
        const field = `${table}.${column}`;
        if (field in writtenByTheProgram) continue;
        await client.query('SAVEPOINT field');
        try {
          const { rows } = await client.query<{ place: string }>(
            `UPDATE "${table}" SET "${column}" = $2::${type === '_text' ? 'text[]' : type} WHERE ctid = $1::tid
             RETURNING ctid::text AS place`,
            [place, marked(type, `${marker} ${field} ${fields.size}`)],
          );
          place = rows[0]?.place ?? place;
          fields.add(field);
          await client.query('RELEASE SAVEPOINT field');
        } catch {
          await client.query('ROLLBACK TO SAVEPOINT field');
        }
      }
    }
  }
  return {
    fields: [...fields].sort(),
    tables: [...about].filter(([, places]) => places.length > 0).map(([name]) => name),
  };
}

function marked(type: string, text: string): unknown {
  if (type === '_text') return [text];
  return type.startsWith('json') ? JSON.stringify([{ text }]) : text;
}
