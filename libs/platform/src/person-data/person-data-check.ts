import { Injectable, type OnModuleInit } from '@nestjs/common';
import { systemActor } from '../actor/index.js';
import { Database } from '../database/index.js';
import { PersonDataRegistry } from './person-data-registry.js';

/**
 * Fails at boot when the database has a table with a person's id that no lib tells of and erases: found from the
 * database's own catalogue, so that a new table is found by itself.
 */
@Injectable()
export class PersonDataCheck implements OnModuleInit {
  constructor(
    private readonly registry: PersonDataRegistry,
    private readonly database: Database,
  ) {}

  async onModuleInit(): Promise<void> {
    const libs = this.registry.all;
    const persons = libs.flatMap(([, { personTables = [] }]) => personTables);
    const declared = libs.flatMap(([lib, { tables }]) => tables.map((table) => ({ lib, table })));
    const known = new Set(declared.filter(({ lib, table }) => lib === libOf(table)).map(({ table }) => table));
    const problems = [
      ...(await this.tablesWithPersons(persons))
        .filter((table) => !known.has(table))
        .map((table) => `${table} is neither told of nor erased by ${libOf(table)}.`),
      ...declared
        .filter(({ lib, table }) => lib !== libOf(table))
        .map(({ lib, table }) => `${lib} declares ${table}, which is another's.`),
    ];
    if (problems.length > 0) throw new Error(`Not all that is kept about persons is known: ${problems.join(' ')}`);
  }

  /** Tables with a foreign key to a table of persons, or with a column that is named for a person's id. */
  private async tablesWithPersons(persons: readonly string[]): Promise<string[]> {
    const rows = await this.database.run(systemActor(null), (tx) =>
      tx.query<{ name: string }>(
        `SELECT t.relname AS name FROM pg_class t JOIN pg_namespace s ON s.oid = t.relnamespace
         WHERE s.nspname = 'public' AND t.relkind IN ('r', 'p') AND NOT t.relispartition AND (
           t.relname = ANY($1)
           OR EXISTS (SELECT 1 FROM pg_constraint k JOIN pg_class p ON p.oid = k.confrelid
                      WHERE k.conrelid = t.oid AND k.contype = 'f' AND p.relname = ANY($1))
           OR EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attnum > 0
                      AND NOT a.attisdropped AND a.attname ~ '(^|_)person_id$'))
         ORDER BY 1`,
        [persons],
      ),
    );
    return rows.map(({ name }) => name);
  }
}

function libOf(table: string): string {
  return table.slice(0, table.indexOf('_'));
}
