import type { DataFolder } from './data-folder.js';
import type { Addresses } from './provision.js';
import type { StartStep } from './start-step.js';
import type { TroubleFacts } from './trouble.js';

/** What the keeper is told. When its parent is gone (the channel closes), that means `stop`. */
export type KeeperOrder =
  | { order: 'start'; folder: DataFolder; settings: Readonly<Record<string, string>> }
  | { order: 'delete'; folder: DataFolder }
  | { order: 'stop' };

/** What the keeper tells. */
export type KeeperReport =
  | { report: 'step'; step: StartStep }
  /** A line of the server's log. */
  | { report: 'line'; line: string }
  | { report: 'ready'; addresses: Addresses; port: number }
  | { report: 'deleted' }
  /** It could not be done; `facts` where a person can act on it, else what was thrown. */
  | { report: 'failed'; facts: TroubleFacts }
  | { report: 'threw'; stack: string }
  /** The server ended without being told to. */
  | { report: 'server-ended'; lastLines: readonly string[] };
