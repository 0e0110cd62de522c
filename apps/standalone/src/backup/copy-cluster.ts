import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { copyFile, copyTree } from './copy-files.js';
import type { ManifestFile } from './manifest.js';

/** Folders that a server makes anew, and whose files must not be in a backup (PostgreSQL's manual, «Base Backup»). */
const leftEmpty = new Set([
  'pg_dynshmem',
  'pg_notify',
  'pg_replslot',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
  'pg_wal',
]);

/** Files that belong to the running server, not to the data. */
const leftOut = /(^|\/)(postmaster\.(pid|opts)|current_logfiles|pg_internal\.init|pgsql_tmp[^/]*)$/;

/**
 * Copies a database while its server runs and others write: between `pg_backup_start` and `pg_backup_stop`, with the
 * log of what was written meanwhile, so that the copy becomes what the database was when the copying ended.
 * @param adminUrl the superuser
 * @param to an empty folder in the backup, whose name is the prefix of the files' paths
 */
export async function copyCluster(
  adminUrl: string,
  cluster: string,
  to: string,
  prefix: string,
): Promise<ManifestFile[]> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    // A slot of this session keeps what is written from now on until it is copied.
    await client.query(`SELECT pg_create_physical_replication_slot($1, true, true)`, [`hjerterom_${process.pid}`]);
    await client.query(`SELECT pg_backup_start('hjerterom', true)`);
    const data = await copyTree(cluster, to, prefix, (path) => !leftEmpty.has(path) && !leftOut.test(path));
    const { rows } = await client.query<{ label: string; spaces: string; last: string }>(
      `SELECT labelfile AS label, spcmapfile AS spaces, pg_walfile_name(lsn) AS last FROM pg_backup_stop(false)`,
    );
    const [stop] = rows;
    if (!stop) throw new Error('PostgreSQL did not say how the backup ended.');
    const first = /\(file ([0-9A-F]{24})\)/.exec(stop.label)?.[1] ?? '';
    mkdirSync(join(to, 'pg_wal', 'archive_status'), { recursive: true, mode: 0o700 });
    const log = await copyLog(client, cluster, to, prefix, { first, last: stop.last });
    return [...data, ...log, writeText(to, prefix, 'backup_label', stop.label)];
  } finally {
    await client.end();
  }
}

/** The log from where the copying began to where it ended. @throws Error when a piece of it is missing */
async function copyLog(
  client: Client,
  cluster: string,
  to: string,
  prefix: string,
  { first, last }: { first: string; last: string },
): Promise<ManifestFile[]> {
  const { rows } = await client.query<{ name: string }>(`SELECT name FROM pg_ls_waldir() ORDER BY name`);
  const names = rows.map(({ name }) => name).filter((name) => isSegment(name) && name >= first && name <= last);
  if (names[0] !== first || names.at(-1) !== last) throw new Error(`The log from ${first} to ${last} is not whole.`);
  const copied: ManifestFile[] = [];
  for (const name of names) {
    const file = await copyFile(join(cluster, 'pg_wal', name), join(to, 'pg_wal', name), `${prefix}/pg_wal/${name}`);
    if (!file) throw new Error(`The log's ${name} went away.`);
    copied.push(file);
  }
  return copied;
}

const isSegment = (name: string) => /^[0-9A-F]{24}$/.test(name);

function writeText(to: string, prefix: string, name: string, text: string): ManifestFile {
  writeFileSync(join(to, name), text, { mode: 0o600 });
  const bytes = Buffer.byteLength(text);
  return { path: `${prefix}/${name}`, bytes, sha256: createHash('sha256').update(text).digest('hex') };
}
