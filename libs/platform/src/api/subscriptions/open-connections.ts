import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { addressOf } from '../http/address-of.js';

/** How many connections one process holds: of all, from one address (a whole office may share one), of one browser. */
export interface MostConnections {
  readonly ofAll: number;
  readonly ofAddress: number;
  /** One for each tab. Who has no cookie is counted by address. */
  readonly ofBrowser: number;
}

/** The usual bounds. */
export const mostConnections: MostConnections = { ofAll: 2_000, ofAddress: 300, ofBrowser: 20 };

/** Counts who holds how many connections. */
export class OpenConnections {
  private readonly counts = new Map<string, number>();

  constructor(
    private readonly most: MostConnections,
    private readonly proxies: number,
  ) {}

  /** Counts one more of whoever sent this request. @returns what forgets it again; null when they have enough */
  take(request: IncomingMessage): (() => void) | null {
    const { ofAll, ofAddress, ofBrowser } = this.most;
    const address = addressOf(request, this.proxies);
    const { cookie = address } = request.headers;
    const bounds = [
      ['all', ofAll],
      [`from ${address}`, ofAddress],
      [`of ${createHash('sha256').update(cookie).digest('base64')}`, ofBrowser],
    ] as const;
    if (bounds.some(([who, most]) => this.of(who) >= most)) return null;
    for (const [who] of bounds) this.counts.set(who, this.of(who) + 1);
    return () => {
      for (const [who] of bounds) {
        if (this.of(who) > 1) this.counts.set(who, this.of(who) - 1);
        else this.counts.delete(who);
      }
    };
  }

  private of(who: string): number {
    return this.counts.get(who) ?? 0;
  }
}
