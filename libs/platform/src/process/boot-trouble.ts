/** What PostgreSQL or the way to it says when it cannot be used at all, and what a person can do about it. */
const sentences: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens at its address. Is it running, and are host and port right?',
  ENOTFOUND: 'its host name is not known. Is it written right?',
  EAI_AGAIN: 'its host name cannot be looked up just now. Is the network there?',
  ETIMEDOUT: 'it does not answer. Is its host reachable from here?',
  EHOSTUNREACH: 'its host cannot be reached from here.',
  ECONNRESET: 'it broke the connection off. Does it demand TLS (?sslmode=require), or is it just stopping?',
  '28P01': 'it does not accept the user name and password.',
  '28000': 'it does not let this user in from here. Look at its pg_hba.conf.',
  '3D000': 'there is no database of that name. Make it first (deploy/postgres-roles.sh shows how).',
  '42501': 'the role lacks a right. MIGRATION_DATABASE_URL must name the role that owns the database.',
  '42P01':
    'its tables are missing. Run the migrations first: npm start does, and in production dist/apps/standalone/src/migrate-main.js.',
  '53100': 'its disk is full. Make room, and start again.',
  '53300': 'it has no connection left. Raise its max_connections, or lower DATABASE_POOL.',
  '57P03': 'it is just starting or stopping. Try again in a moment.',
};

/**
 * The sentence of an error that keeps a process from starting, when the cause is a database that cannot be used.
 * Addresses and passwords are never in it.
 */
export function bootTrouble(error: unknown): string | undefined {
  const code = databaseCode(error);
  const sentence = code && sentences[code];
  return sentence ? `The database cannot be used (${code}): ${sentence}` : undefined;
}

/** PostgreSQL's SQLSTATE or the system's code behind an error, if it has one. */
export function databaseCode(error: unknown): string | undefined {
  const { code, driverError } = Object(error) as { code?: unknown; driverError?: { code?: unknown } };
  const found = driverError?.code ?? code;
  return typeof found === 'string' ? found : undefined;
}
