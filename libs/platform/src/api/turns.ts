/**
 * So many at once; whoever comes after waits for their turn, in the order in which they came.
 *
 * An operation may read over two connections, and opens the second while it holds the first. With one turn fewer than
 * there are connections, one of them is always with somebody who waits for no other, and comes back.
 */
export class Turns {
  private readonly waiting: (() => void)[] = [];

  constructor(private free: number) {}

  /** Waits for a turn. @returns what ends it; to be called once */
  async take(): Promise<() => void> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((go) => this.waiting.push(go));
    return () => this.pass();
  }

  private pass(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.free += 1;
  }
}
