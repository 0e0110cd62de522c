/**
 * Lets the loaders of one operation go level by level. What is asked for while statements are under way waits until all
 * of them have been answered: a loader asked from several branches then sends one statement for all of them, and how
 * many there are follows from the operation alone, not from the order in which answers trickle in.
 */
export class Batches {
  private waiting: (() => void)[] = [];
  private underWay = 0;

  /** Sends when nothing is under way any more, and every resolver that could go on has gone on. */
  schedule(send: () => void): void {
    this.waiting.push(send);
    this.goOn();
  }

  /** Runs what was sent; until it is settled, everything else waits. */
  async run<T>(batch: () => Promise<T>): Promise<T> {
    this.underWay += 1;
    try {
      return await batch();
    } finally {
      this.underWay -= 1;
      this.goOn();
    }
  }

  private goOn(): void {
    setImmediate(() => {
      if (this.underWay > 0) return;
      for (const send of this.waiting.splice(0)) send();
    });
  }
}
