import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The environment that api and worker are configured from. */
export type Environment = Record<string, string | undefined>;

/** What `npm start` can supply itself. */
export interface Supply {
  readonly databaseUrl: string;
  readonly migrationDatabaseUrl: string;
  /** Where it is kept who was erased. */
  readonly erasureLedger: string;
  /** Asked for only where one is needed. */
  secret(): string;
}

/** Stands in for what is not there yet, while the configuration is only checked. */
export const nothingYet: Supply = {
  databaseUrl: 'postgres://app@localhost/hjerterom',
  migrationDatabaseUrl: 'postgres://owner@localhost/hjerterom',
  erasureLedger: '.data/erasures.log',
  secret: () => 'not known before there is a place to keep it',
};

/** Demo mode's secret: made at the first start and kept beside the data, so that links still hold at the next one. */
export function keptSecret(folder: string): string {
  const file = join(folder, 'secret');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

/** The environment with what `npm start` supplies itself where nothing else is given. Production's secret never is. */
export function withDefaults(environment: Environment, supply: Supply): Environment {
  const demo = environment.MODE?.trim() !== 'production';
  const given = (variable: string) => environment[variable]?.trim() || undefined;
  return {
    ...environment,
    SECRET: given('SECRET') ?? (demo ? supply.secret() : undefined),
    ERASURE_LEDGER: given('ERASURE_LEDGER') ?? supply.erasureLedger,
    DATABASE_URL: given('DATABASE_URL') ?? supply.databaseUrl,
    MIGRATION_DATABASE_URL: given('MIGRATION_DATABASE_URL') ?? given('DATABASE_URL') ?? supply.migrationDatabaseUrl,
  };
}
