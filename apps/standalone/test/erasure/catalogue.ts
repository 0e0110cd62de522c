import type pg from 'pg';

/** A table as the catalogue of the database knows it. */
export interface Table {
  readonly name: string;
  /** Columns that hold text: text, text[], jsonb; generated ones are left out. */
  readonly texts: readonly { readonly name: string; readonly type: string }[];
  readonly uuids: readonly string[];
}

/** Every table of the program, from information_schema: a new column is there by itself. */
export async function tablesOf(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<{ table: string; column: string; type: string }>(
    `SELECT c.table_name AS table, c.column_name AS column,
       CASE c.data_type WHEN 'ARRAY' THEN c.udt_name WHEN 'USER-DEFINED' THEN c.udt_name ELSE c.data_type END AS type
     FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.is_generated = 'NEVER'
     ORDER BY 1, c.ordinal_position`,
  );
  const tables = new Map<string, { name: string; texts: { name: string; type: string }[]; uuids: string[] }>();
  for (const { table, column, type } of rows) {
    const known = tables.get(table) ?? { name: table, texts: [], uuids: [] };
    tables.set(table, known);
    if (type === 'uuid') known.uuids.push(column);
    if (/text|char|json|citext/.test(type)) known.texts.push({ name: column, type });
  }
  return [...tables.values()];
}

/** What many have to do with: what names one of these is not about each of them. */
const ofMany = /^centres_|^associations_association$/;

/**
 * The places (ctid) of the rows that are about a person: those with the person's id in a column, those with the id of
 * such a row, and so on. What an id is an id of is not asked: a row that names a row about somebody is about them.
 * @param begin the ids of the person and of their account
 */
export async function rowsAbout(
  client: pg.Client,
  tables: readonly Table[],
  begin: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const ids = new Set(begin);
  const places = new Map<string, Set<string>>();
  for (let before = 0; before < ids.size; ) {
    before = ids.size;
    for (const table of tables) {
      // Rows of the program's own book-keeping have the ids in texts.
      const texts = table.name.startsWith('platform_') ? table.texts.map(({ name }) => `"${name}"::text ~ $2`) : [];
      const matches = [...table.uuids.map((column) => `"${column}" = ANY($1::uuid[])`), ...texts];
      if (matches.length === 0) continue;
      const { rows } = await client.query<{ place: string; id: string | null }>(
        `SELECT ctid::text AS place, ${table.uuids.includes('id') ? 'id' : 'NULL::uuid'} AS id FROM "${table.name}"
         WHERE (${matches.join(' OR ')}) AND $1::uuid[] IS NOT NULL AND $2::text IS NOT NULL`,
        [[...ids], [...ids].join('|')],
      );
      const known = places.get(table.name) ?? new Set();
      places.set(table.name, known);
      for (const { place, id } of rows) {
        known.add(place);
        if (id && !ofMany.test(table.name)) ids.add(id);
      }
    }
  }
  return new Map([...places].map(([name, set]) => [name, [...set]]));
}
