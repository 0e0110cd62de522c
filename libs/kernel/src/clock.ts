/** The one source of «now». Nothing that decides calls `new Date()` or SQL `now()`; it is handed a Clock or a `tx.now`. */
export interface Clock {
  /** The present instant. */
  now(): Date;
}

/** The machine's own time: production, and real leases. */
export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still until it is told: for tests and for sample data that must come out the same each time. */
export class FixedClock implements Clock {
  constructor(private instant: Date) {}

  now(): Date {
    return new Date(this.instant);
  }

  set(instant: Date): void {
    this.instant = new Date(instant);
  }

  advance(milliseconds: number): void {
    this.instant = new Date(this.instant.getTime() + milliseconds);
  }
}
