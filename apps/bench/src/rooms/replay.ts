import { randomUUID } from 'node:crypto';
import type { Statement } from './recorder.js';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** What is new each time. */
export interface Renewal {
  /** Ids that are there already, and stay. */
  readonly known: ReadonlySet<string>;
  /** A room and a date of the recording, and those that take their place. */
  readonly instead: ReadonlyMap<string, string>;
  /** By how much instants of the recording's date are moved, in milliseconds. */
  readonly shift: (instant: Date) => number;
}

/** The same statements once more, with new ids for what they write and in another slot. */
export function renewed(statements: readonly Statement[], { known, instead, shift }: Renewal): Statement[] {
  const ids = new Map<string, string>();
  const newIdFor = (id: string) => {
    const renewedId = ids.get(id) ?? randomUUID();
    ids.set(id, renewedId);
    return renewedId;
  };
  const text = (value: string) => {
    let out = value.replace(UUID, (id) => (known.has(id) ? id : newIdFor(id)));
    for (const [from, to] of instead) out = out.replaceAll(from, to);
    return out;
  };
  const renew = (value: unknown): unknown => {
    if (typeof value === 'string') return text(value);
    if (value instanceof Date) return new Date(value.getTime() + shift(value));
    return Array.isArray(value) ? value.map(renew) : value;
  };
  return statements.map((statement) => ({ text: statement.text, values: statement.values.map(renew) }));
}
