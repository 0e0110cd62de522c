import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createDataSource } from '@hjerterom/platform';
import { onServer } from '@hjerterom/platform/testing';

/** A column as the migrations made it, or as an entity says that it is. */
export interface ColumnFacts {
  readonly table: string;
  readonly name: string;
  /** As PostgreSQL writes it: `timestamp with time zone`, `text[]`. */
  readonly type: string;
  readonly nullable: boolean;
  readonly primary: boolean;
}

/** The infrastructure's tables, which plain SQL reads and writes. A table of a domain lib has an entity. */
const tablesWithoutEntity =
  /^platform_(?:outbox|inbox|idempotency_key|clock|worker|migration|audit(?:_link|_cut|_waiting)?)$/;
const libs = join(import.meta.dirname, '..', '..', '..', 'libs');

/** Imports every `*.entity.ts` there is, so that none is missed because nobody imports it yet. */
export async function importEntities(): Promise<void> {
  const files = readdirSync(libs, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((path) => path.endsWith('.entity.ts'))) await import(join(libs, file));
}

/** The columns of all tables in the database, by table and name. */
export async function columnsInDatabase(url: string): Promise<ColumnFacts[]> {
  const rows = await onServer(
    url,
    `SELECT c.relname AS table, a.attname AS name, format_type(a.atttypid, NULL) AS type,
            NOT a.attnotnull AS nullable, coalesce(a.attnum = ANY (i.indkey), false) AS primary
     FROM pg_class c
     JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')`,
  );
  return (rows as ColumnFacts[]).filter(({ table }) => !tablesWithoutEntity.test(table));
}

/** The columns that the imported entities say there are. */
export async function columnsOfEntities(url: string): Promise<ColumnFacts[]> {
  const source = await createDataSource(url, { pool: 1 }).initialize();
  try {
    return source.entityMetadatas.flatMap((entity) =>
      entity.columns.map((column) => ({
        table: entity.tableName,
        name: column.databaseName,
        type: `${source.driver.normalizeType(column)}${column.isArray ? '[]' : ''}`,
        nullable: column.isNullable,
        primary: column.isPrimary,
      })),
    );
  } finally {
    await source.destroy();
  }
}

/** What differs, both ways, a sentence each with what to do. Empty when they agree. */
export function differences(entities: readonly ColumnFacts[], database: readonly ColumnFacts[]): string[] {
  const made = byName(database);
  const said = byName(entities);
  const tables = new Set(database.map((column) => column.table));
  const known = new Set(entities.map((column) => column.table));
  const missing = entities.flatMap((column) => {
    const found = made.get(keyOf(column));
    if (found) return comparison(column, found);
    const what = tables.has(column.table) ? keyOf(column) : `the table ${column.table}`;
    return [`${keyOf(column)}: an entity has it and the database has not. Write a migration that adds ${what}.`];
  });
  const unknown = database
    .filter((column) => !said.has(keyOf(column)))
    .map((column) =>
      known.has(column.table)
        ? `${keyOf(column)}: the database has it and no entity has. Add it to the entity, or drop it in a migration.`
        : `${column.table}: a table without an entity. Write one, or drop the table in a migration.`,
    );
  return [...new Set([...missing, ...unknown])].sort();
}

function comparison(entity: ColumnFacts, database: ColumnFacts): string[] {
  return (['type', 'nullable', 'primary'] as const)
    .filter((fact) => entity[fact] !== database[fact])
    .map(
      (fact) =>
        `${keyOf(entity)}: ${fact} is ${entity[fact]} in the entity and ${database[fact]} in the database. ` +
        'Correct the entity, or write a migration.',
    );
}

function byName(columns: readonly ColumnFacts[]): Map<string, ColumnFacts> {
  return new Map(columns.map((column) => [keyOf(column), column]));
}

function keyOf({ table, name }: ColumnFacts): string {
  return `${table}.${name}`;
}
