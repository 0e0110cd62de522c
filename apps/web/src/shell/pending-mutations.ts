import { type AnyVariables, type DocumentInput, stringifyDocument } from 'urql';
import { randomId } from '../graphql/random-id.js';
import { machineTime } from '../language/centre-clock.js';

/** How long something can be undone, in milliseconds. */
export const UNDO_MS = 10_000;

/** Something that was asked for and can still be undone. Plain JSON: it survives a reload and a crash. */
export interface PendingMutation {
  /** Its idempotency key too: however often it is sent, it is done once. */
  readonly id: string;
  readonly centreId: string;
  /** What it does, in the language it was asked for in: «Spør Kari». */
  readonly label: string;
  readonly mutation: string;
  readonly input: object;
  /** The members of the mutation's union that mean it was done. */
  readonly done: readonly string[];
  /** What it is about, so that a row can show that it is on its way. */
  readonly subjectId: string | null;
  /** By the machine's clock. */
  readonly sendAt: number;
}

const storedAt = 'hjerterom.undo';

/** What is yet to be sent, from every tab of this browser. */
export function readPending(): readonly PendingMutation[] {
  return JSON.parse(localStorage.getItem(storedAt) ?? '[]') as PendingMutation[];
}

/** Keeps something to be sent when it can no longer be undone. */
export function keepPending(
  asked: Omit<PendingMutation, 'id' | 'sendAt' | 'mutation'> & {
    readonly mutation: DocumentInput<unknown, AnyVariables>;
  },
): PendingMutation {
  const mutation = stringifyDocument(asked.mutation as Parameters<typeof stringifyDocument>[0]);
  const pending = { ...asked, mutation, id: randomId(), sendAt: machineTime() + UNDO_MS };
  write([...readPending(), pending]);
  return pending;
}

/** Takes it away: it was sent, or undone. @returns whether it was still there */
export function dropPending(id: string): boolean {
  const all = readPending();
  const rest = all.filter((pending) => pending.id !== id);
  write(rest);
  return rest.length < all.length;
}

function write(all: readonly PendingMutation[]): void {
  localStorage.setItem(storedAt, JSON.stringify(all));
}
