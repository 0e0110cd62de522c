import type { Clock } from '@hjerterom/kernel';

/**
 * Demo mode's clock: real time plus an offset that is one row of the database (`platform_clock`), so that the API and
 * every worker see the same time and `/dev/clock` can move it. `Database.run` brings the offset at the start of each
 * transaction.
 */
export class DemoClock implements Clock {
  private offsetMs = 0;

  constructor(private readonly real: Clock) {}

  now(): Date {
    return new Date(this.real.now().getTime() + this.offsetMs);
  }

  /** Called by Database with the offset that a transaction read, in milliseconds. */
  setOffset(milliseconds: number): void {
    this.offsetMs = milliseconds;
  }
}
