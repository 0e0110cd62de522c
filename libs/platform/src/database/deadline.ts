import { CodedError } from '../errors.js';

/** Somebody waited for this longer than anybody should; what it held is given back. */
export class TookTooLong extends CodedError {
  constructor() {
    super('TOOK_TOO_LONG', 'This took too long. Ask for less, or try again in a while.');
  }
}

/** When a piece of work must be done, since somebody waits for it. By real time, as leases are. */
export class Deadline {
  private readonly at: number;

  /** @param milliseconds from now */
  constructor(milliseconds: number) {
    this.at = performance.now() + milliseconds;
  }

  /** Milliseconds that are left: 1 at least, since 0 is no limit to PostgreSQL. */
  get left(): number {
    return Math.max(1, Math.ceil(this.at - performance.now()));
  }

  get isOver(): boolean {
    return performance.now() >= this.at;
  }

  /** @throws TookTooLong when it is over */
  check(): void {
    if (this.isOver) throw new TookTooLong();
  }

  /** Waits no longer than this. @param giveUp is called when it is over first */
  async orGiveUp<T>(wait: Promise<T>, giveUp: () => void): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const over = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        giveUp();
        reject(new TookTooLong());
      }, this.left);
    });
    try {
      return await Promise.race([wait, over]);
    } finally {
      clearTimeout(timer);
    }
  }
}
