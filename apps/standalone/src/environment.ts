import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The environment that api and worker are configured from. */
export type Environment = Record<string, string | undefined>;

/** Demo mode's secret: made at the first start and kept beside the data, so that links still hold at the next one. */
export function keptSecret(dataDir: string): string {
  const file = join(dataDir, 'secret');
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8').trim();
}

/**
 * The environment with what `npm start` supplies itself where nothing else is given.
 * @param databaseUrl the embedded database, or where the configuration is only to be checked a stand-in for it
 */
export function withDefaults(
  environment: Environment,
  dataDir: string,
  databaseUrl: string,
  migrationUrl: string,
): Environment {
  const demo = environment.MODE?.trim() !== 'production';
  const given = (variable: string) => environment[variable]?.trim() || undefined;
  return {
    ...environment,
    SECRET: given('SECRET') ?? (demo ? keptSecret(dataDir) : undefined),
    DATABASE_URL: given('DATABASE_URL') ?? databaseUrl,
    MIGRATION_DATABASE_URL: given('MIGRATION_DATABASE_URL') ?? given('DATABASE_URL') ?? migrationUrl,
  };
}
