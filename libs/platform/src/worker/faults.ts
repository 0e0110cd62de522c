import type { Config } from '../config/index.js';

/** Where a worker can be killed by a test: see `FAULT` in the configuration. */
export type FaultPoint = 'after-claim' | 'before-commit' | 'after-commit';

/** Kills this process as `kill -9` does, when the configuration names this job and point. Demo mode only. */
export function faultPoint(config: Config, job: string, point: FaultPoint): void {
  if (config.demo && config.fault === `${job}:${point}`) process.kill(process.pid, 'SIGKILL');
}
