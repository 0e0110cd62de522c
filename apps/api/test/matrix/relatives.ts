import type { TestWorld } from '@hjerterom/platform/testing';
import type { Relation, RelationOf } from './seen.js';

/** Columns by which a row belongs to somebody. */
const personColumns = ['person_id', 'recipient_id', 'requested_by'];

/** Rows that are of whomever the row is of that they are a part of. */
const through: Readonly<Record<string, string>> = {
  rooms_key: 'ARRAY(SELECT h.person_id FROM rooms_handout h WHERE h.key_id = t.id)',
  rooms_occurrence: 'ARRAY(SELECT b.person_id FROM rooms_booking b WHERE b.id = t.booking_id)',
};

/**
 * Rows that stay when somebody is erased, since the accounts and figures are made of them: they are the centre's then,
 * and lead to nobody. Everything else that was theirs is to look as if it were not there.
 */
const stays: readonly string[] = [
  ...['needs_need', 'needs_occurrence', 'needs_place', 'needs_assignment', 'offers_offer', 'hours_entry'],
  ...['notifications_message', 'people_erasure'],
];

interface Row {
  readonly centreId: string;
  readonly persons: readonly string[];
  readonly gone: boolean;
}

/** Whose every row of the database is, by its id: read from the tables themselves, so that new ones are in it. */
export class Relatives {
  private constructor(
    private readonly here: string,
    private readonly rows: ReadonlyMap<string, Row>,
  ) {}

  static async read(world: TestWorld, here: string): Promise<Relatives> {
    const rows = new Map<string, Row>();
    for (const { id } of await world.rows('SELECT id FROM centres_centre')) {
      rows.set(id, { centreId: id, persons: [], gone: false });
    }
    const erased = (await world.rows('SELECT id FROM people_person WHERE erased_at IS NOT NULL')).map(({ id }) => id);
    const contacts = await contactsOfAssociations(world);
    for (const { table, columns } of await tables(world)) {
      const persons = personColumns.filter((column) => columns.includes(column));
      // A line of the audit is the centre's, whoever did what stands in it.
      const of = table === 'platform_audit' ? [] : persons;
      const whose = table === 'people_person' ? ['id'] : of;
      const found = await world.rows(
        `SELECT id, centre_id, ${through[table] ?? `ARRAY[${whose.join(', ')}]`}::uuid[] AS persons,
           ${associationOf(table, columns)}::uuid AS association FROM ${table} t`,
      );
      for (const { id, centre_id: centreId, persons: own, association } of found) {
        const holders: string[] = [...own, ...(contacts.get(association) ?? [])];
        const gone = !stays.includes(table) && holders.some((person) => erased.includes(person));
        rows.set(id, { centreId, persons: holders, gone });
      }
    }
    return new Relatives(here, rows);
  }

  /** @param related the persons with whom this one has a task together */
  seenBy(personId: string, related: readonly string[]): RelationOf {
    return (id): Relation | null => {
      const row = this.rows.get(id);
      if (!row) return null;
      if (row.centreId !== this.here) return 'foreign';
      if (row.gone) return 'gone';
      if (row.persons.includes(personId)) return 'own';
      return row.persons.some((person) => related.includes(person)) ? 'related' : 'other';
    };
  }
}

/** The column that says whose association a row is about; none for most. */
function associationOf(table: string, columns: readonly string[]): string {
  if (table === 'associations_association') return 'id';
  return columns.includes('association_id') ? 'association_id' : 'NULL';
}

/** Who speaks for an association: what is the association's is theirs, too. */
async function contactsOfAssociations(world: TestWorld): Promise<Map<string, string[]>> {
  const rows = await world.rows(
    'SELECT association_id AS id, array_agg(person_id) AS persons FROM associations_contact GROUP BY 1',
  );
  return new Map(rows.map(({ id, persons }) => [id as string, persons as string[]]));
}

/** The tables whose rows have an id and a centre; persons last, since other rows may go by a person's id. */
async function tables(world: TestWorld): Promise<{ table: string; columns: string[] }[]> {
  const rows = await world.rows(`
    SELECT c.table_name AS "table", array_agg(c.column_name::text) AS columns
    FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' GROUP BY c.table_name
    ORDER BY c.table_name = 'people_person'`);
  return (rows as { table: string; columns: string[] }[]).filter(
    ({ columns }) => columns.includes('id') && columns.includes('centre_id'),
  );
}
