import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from './processes.js';

/** What we must remember about the database beside it, readable only by its user. */
export interface ClusterRecord {
  /** The port it last had: kept, so that a saved connection goes on working. */
  readonly port?: number;
  readonly passwords: { readonly superuser: string; readonly owner: string; readonly app: string };
  /** The edition of `provision` that last ran to its end; 0: none. */
  readonly provisioned: number;
}

/** The record of a data folder, or none. */
export function readRecord(folder: string): ClusterRecord | undefined {
  try {
    return JSON.parse(readFileSync(fileIn(folder), 'utf8')) as ClusterRecord;
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** A record for a new database, with new random passwords. */
export function newRecord(): ClusterRecord {
  const password = () => randomBytes(24).toString('base64url');
  return { passwords: { superuser: password(), owner: password(), app: password() }, provisioned: 0 };
}

/** Keeps the record, whole or not at all. */
export function writeRecord(folder: string, record: ClusterRecord): void {
  const half = `${fileIn(folder)}.half`;
  writeFileSync(half, `${JSON.stringify(record, undefined, 2)}\n`, { mode: 0o600 });
  renameSync(half, fileIn(folder));
}

/** Forgets the record of a database that is deleted. */
export function deleteRecord(folder: string): void {
  rmSync(fileIn(folder), { force: true });
}

const fileIn = (folder: string) => join(folder, 'postgres.json');
