import type { TestWorld } from '@hjerterom/platform/testing';
import type { Relation, RelationOf } from './seen.js';

/** Columns by which a row belongs to somebody. */
const personColumns = ['person_id', 'recipient_id', 'requested_by'];

interface Row {
  readonly centreId: string;
  readonly persons: readonly string[];
}

/** Whose every row of the database is, by its id: read from the tables themselves, so that new ones are in it. */
export class Relatives {
  private constructor(
    private readonly here: string,
    private readonly rows: ReadonlyMap<string, Row>,
  ) {}

  static async read(world: TestWorld, here: string): Promise<Relatives> {
    const rows = new Map<string, Row>();
    for (const { id } of await world.rows('SELECT id FROM centres_centre')) rows.set(id, { centreId: id, persons: [] });
    for (const { table, columns } of await tables(world)) {
      const persons = personColumns.filter((column) => columns.includes(column));
      // A line of the audit is the centre's, whoever did what stands in it.
      const of = table === 'platform_audit' ? [] : persons;
      const whose = table === 'people_person' ? ['id'] : of;
      const found = await world.rows(
        `SELECT id, centre_id, ARRAY[${whose.join(', ')}]::uuid[] AS persons FROM ${table}`,
      );
      for (const { id, centre_id: centreId, persons: holders } of found) {
        rows.set(id, { centreId, persons: holders });
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
      if (row.persons.includes(personId)) return 'own';
      return row.persons.some((person) => related.includes(person)) ? 'related' : 'other';
    };
  }
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
