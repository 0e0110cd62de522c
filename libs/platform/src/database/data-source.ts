import { DataSource, getMetadataArgsStorage, type MigrationInterface } from 'typeorm';
import { snakeCaseNames } from './naming.js';
import { OWNER_OPTIONS } from './second-wall.js';

type MigrationClass = new () => MigrationInterface;

/**
 * A TypeORM data source over every entity class that has been imported. It never synchronises: the hand-checked
 * migrations are the schema.
 * @param options.pool the most connections
 * @param options.asOwner the role owns the tables, and says so to row-level security
 */
export function createDataSource(
  url: string,
  options: { pool: number; asOwner?: boolean; migrations?: readonly MigrationClass[]; applicationName?: string },
): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: getMetadataArgsStorage().tables.map((table) => table.target as () => unknown),
    migrations: [...(options.migrations ?? [])],
    migrationsTableName: 'platform_migration',
    migrationsTransactionMode: 'each',
    namingStrategy: snakeCaseNames,
    poolSize: options.pool,
    applicationName: options.applicationName ?? 'hjerterom',
    // A statement that hangs must not hold a person at the phone; a queue of writers behind a row lock may take a while.
    extra: {
      statement_timeout: 60_000,
      idle_in_transaction_session_timeout: 120_000,
      ...(options.asOwner && { options: OWNER_OPTIONS }),
    },
    // A pool that is used up says so, instead of letting everybody wait behind it.
    connectTimeoutMS: 30_000,
    installExtensions: false,
  });
}
