import type { Deadline } from '../database/index.js';

/**
 * So many at once; whoever comes after waits for their turn, in the order in which they came.
 *
 * An operation may read over two connections, and opens the second while it holds the first. With one turn fewer than
 * there are connections, one of them is always with somebody who waits for no other, and comes back.
 */
export class Turns {
  private readonly waiting = new Set<() => void>();

  constructor(private free: number) {}

  /** Waits for a turn. @returns what ends it; to be called once @throws TookTooLong */
  async take(deadline: Deadline): Promise<() => void> {
    if (this.free > 0) this.free -= 1;
    else await this.wait(deadline);
    return () => this.pass();
  }

  private wait(deadline: Deadline): Promise<void> {
    let go: () => void = () => undefined;
    const turn = new Promise<void>((resolve) => {
      go = resolve;
    });
    this.waiting.add(go);
    return deadline.orGiveUp(turn, () => this.waiting.delete(go));
  }

  private pass(): void {
    const [next] = this.waiting;
    if (next) {
      this.waiting.delete(next);
      next();
    } else this.free += 1;
  }
}
