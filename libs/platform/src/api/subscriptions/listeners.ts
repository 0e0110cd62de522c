import type { ChangeNotice } from '../../outbox/changes-channel.js';

/** What a subscriber hears of a notice; `personId` is whom it is about, and never goes further. */
export interface HeardChange extends Omit<ChangeNotice, 'centreId' | 'at'> {
  readonly at: Date;
  /** Something may have gone unheard: this stands for whatever it was, and about whomever. */
  readonly missed: boolean;
}

/** More than this many unheard changes are one change to anything. */
const MOST_WAITING = 50;

/** The changes that one subscriber has yet to hear. */
export class Listener implements AsyncIterator<HeardChange, undefined> {
  private waiting: HeardChange[] = [];
  private wake?: () => void;
  private closed = false;

  constructor(private readonly onClose: (listener: Listener) => void) {}

  hear(change: HeardChange): void {
    this.waiting = this.waiting.length < MOST_WAITING ? [...this.waiting, change] : [{ ...change, ...anything }];
    this.wake?.();
  }

  async next(): Promise<IteratorResult<HeardChange, undefined>> {
    while (!this.closed && this.waiting.length === 0) {
      await new Promise<void>((wake) => {
        this.wake = wake;
      });
    }
    const value = this.waiting.shift();
    return this.closed || value === undefined ? { done: true, value: undefined } : { done: false, value };
  }

  async return(): Promise<IteratorResult<HeardChange, undefined>> {
    this.closed = true;
    this.waiting = [];
    this.onClose(this);
    this.wake?.();
    return { done: true, value: undefined };
  }
}

/** What is said when it is not known what changed. */
export const anything = { topic: 'any', id: null, personId: null, missed: true } as const;

/** Who listens to which centre, in this process. */
export class Listeners {
  private readonly byCentre = new Map<string, Set<Listener>>();

  add(centreId: string): Listener {
    const listeners = this.byCentre.get(centreId) ?? new Set<Listener>();
    this.byCentre.set(centreId, listeners);
    const listener = new Listener((gone) => {
      listeners.delete(gone);
      if (listeners.size === 0) this.byCentre.delete(centreId);
    });
    listeners.add(listener);
    return listener;
  }

  tell(centreId: string, change: HeardChange): void {
    for (const listener of this.byCentre.get(centreId) ?? []) listener.hear(change);
  }

  tellAll(change: HeardChange): void {
    for (const centreId of this.byCentre.keys()) this.tell(centreId, change);
  }

  async closeAll(): Promise<void> {
    for (const listeners of [...this.byCentre.values()]) for (const listener of [...listeners]) await listener.return();
  }
}
