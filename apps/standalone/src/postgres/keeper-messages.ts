import type { ClusterRecord } from './cluster-record.js';
import type { DataFolder } from './data-folder.js';
import type { Addresses } from './provision.js';
import type { StartStep } from './start-step.js';
import type { TroubleFacts } from './trouble.js';

/** What the keeper is told. When its parent is gone (the channel closes), that means `stop`. */
export type KeeperOrder =
  | { order: 'start'; folder: DataFolder; settings: Readonly<Record<string, string>> }
  | { order: 'delete'; folder: DataFolder }
  /** Puts the database that lies ready in `draft` in the place of the one that is there. */
  | { order: 'replace'; folder: DataFolder; draft: string; record: ClusterRecord }
  | { order: 'stop' };

/** What the keeper tells. */
export type KeeperReport =
  | { report: 'step'; step: StartStep }
  /** A line of the server's log. */
  | { report: 'line'; line: string }
  | { report: 'ready'; addresses: Addresses; port: number }
  | { report: 'deleted' }
  | { report: 'replaced' }
  /** It could not be done; `facts` where a person can act on it, else what was thrown. */
  | { report: 'failed'; facts: TroubleFacts }
  | { report: 'threw'; stack: string }
  /** The server ended without being told to. */
  | { report: 'server-ended'; lastLines: readonly string[] };
