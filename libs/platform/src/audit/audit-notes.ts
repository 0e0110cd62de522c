import type { Actor } from '../actor/index.js';

/** Something that was done, as the audit keeps it: a name, whom or what it was done to, and what came of it. */
export interface Deed {
  /** The verb, such as `updatePerson`. */
  readonly operation: string;
  /** Ids of those it was done to; never a text. */
  readonly subjects: readonly string[];
  /** The kind of the verb's outcome; `Refused` and `NotFound` for what was not allowed or not there. */
  readonly outcome: string | null;
  /** Who, when that is known only now: somebody who has just signed in. */
  readonly by?: Pick<Actor, 'centreId' | 'personId' | 'roles'>;
}

/** What one transaction has to tell the audit. It is written with the transaction, or not at all. */
export class AuditNotes {
  private readonly deeds: Deed[] = [];
  private readonly looks = new Map<string, Set<string>>();

  did(deed: Deed): void {
    this.deeds.push(deed);
  }

  /** @param what the kind of what was read, such as `address` @param ids whose it is */
  looked(what: string, ids: Iterable<string>): void {
    const known = this.looks.get(what) ?? new Set();
    for (const id of ids) known.add(id);
    if (known.size > 0) this.looks.set(what, known);
  }

  /** What was read so far: the kinds, and whose, taken away. */
  takeLooks(): { kinds: string[]; subjects: string[] } {
    const kinds = [...this.looks.keys()].sort();
    const subjects = [...new Set([...this.looks.values()].flatMap((ids) => [...ids]))];
    this.looks.clear();
    return { kinds, subjects };
  }

  /** What was done so far, taken away. */
  takeDeeds(): Deed[] {
    return this.deeds.splice(0);
  }
}
