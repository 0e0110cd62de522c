import { closeSync, openSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../config/index.js';

/**
 * Where a worker can be killed by a test: see `FAULTS` in the configuration. Every job has the points around its
 * transaction; one that hands something to a provider outside of a transaction has `after-accept` too: the provider has
 * taken it, and that is not noted yet. One that goes in several steps has `midway`.
 */
export type FaultPoint = 'after-claim' | 'before-commit' | 'after-commit' | 'after-accept' | 'midway';

/**
 * Kills this process as `kill -9` does, when the configuration names this job and point; once each, whichever worker
 * comes there first (a mark in FAULT_MARKS tells the others). Demo mode only.
 */
export function faultPoint(config: Config, job: string, point: FaultPoint): void {
  if (!config.faults) return;
  const fault = `${job}:${point}`;
  if (!config.demo || !config.faults.split(',').includes(fault)) return;
  try {
    closeSync(openSync(join(config.faultMarks ?? tmpdir(), fault.replace(':', '.')), 'wx'));
  } catch {
    return;
  }
  process.kill(process.pid, 'SIGKILL');
}
