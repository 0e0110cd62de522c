import { Client } from 'pg';
import type { ClusterRecord } from './cluster-record.js';

/** The database, and the two roles that the program knows: one owns, the other is the app's. */
export const databaseName = 'hjerterom';
const superuser = 'postgres';
const ownerRole = 'hjerterom_owner';
const appRole = 'hjerterom_app';

/** Raised when what `provision` makes changes, so that existing databases get it at their next start. */
export const provisionEdition = 1;

/** What the migrations build on. Made here, as superuser, so that the owner need not be trusted with it. */
const extensions = ['btree_gist', 'citext', 'pg_trgm', 'pgcrypto', 'unaccent'];

/** How to reach the database, as connection strings with passwords in them: never to be logged. */
export interface Addresses {
  /** The superuser in the `postgres` database: for tests that make databases of their own, and for backups. */
  readonly adminUrl: string;
  /** The app's role: it owns nothing and bypasses nothing. */
  readonly databaseUrl: string;
  /** The role that owns the database and its tables. */
  readonly migrationDatabaseUrl: string;
}

/** The connection strings for a server on this port. */
export function addresses({ passwords }: ClusterRecord, port: number): Addresses {
  const url = (role: string, password: string, database: string) =>
    `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`;
  return {
    adminUrl: url(superuser, passwords.superuser, 'postgres'),
    databaseUrl: url(appRole, passwords.app, databaseName),
    migrationDatabaseUrl: url(ownerRole, passwords.owner, databaseName),
  };
}

/** Makes the roles, the database and its extensions, or what is missing of them after a start that was cut off. */
export async function provision(record: ClusterRecord, port: number): Promise<void> {
  const { adminUrl } = addresses(record, port);
  await asSuperuser(adminUrl, async (client) => {
    await ensureRole(client, ownerRole, record.passwords.owner);
    await ensureRole(client, appRole, record.passwords.app);
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [databaseName]);
    if (!rowCount) await client.query(`CREATE DATABASE ${databaseName} OWNER ${ownerRole}`);
    await client.query(`REVOKE ALL ON DATABASE ${databaseName} FROM PUBLIC`);
    await client.query(`GRANT CONNECT ON DATABASE ${databaseName} TO ${appRole}`);
  });
  const inDatabase = new URL(adminUrl);
  inDatabase.pathname = `/${databaseName}`;
  await asSuperuser(inDatabase.href, async (client) => {
    for (const extension of extensions) await client.query(`CREATE EXTENSION IF NOT EXISTS ${extension}`);
  });
}

async function ensureRole(client: Client, role: string, password: string): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
  if (!rowCount) await client.query(`CREATE ROLE ${role}`);
  await client.query(
    `ALTER ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD ${client.escapeLiteral(password)}`,
  );
}

async function asSuperuser(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
