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
  /** Why it was not done, in words, by the other members of the union. */
  readonly because?: Readonly<Record<string, string>>;
  /** What it is about, so that a row can show that it is on its way. */
  readonly subjectId: string | null;
  /** By the machine's clock. */
  readonly sendAt: number;
  /** It was sent when its page was left, without a look at the answer: it cannot be undone any more. */
  readonly left?: boolean;
}

const storedAt = 'hjerterom.undo';
/** What was asked for on this page, not in another tab. */
const ofThisPage = new Set<string>();

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
  ofThisPage.add(pending.id);
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

/** Marks what was asked for on this page as sent. It stays until there is an answer. @returns what was marked */
export function leavePending(): readonly PendingMutation[] {
  const leaving = readPending().filter(({ id, left }) => ofThisPage.has(id) && !left);
  const rest = readPending().filter(({ id }) => !leaving.some((one) => one.id === id));
  if (leaving.length > 0) write([...rest, ...leaving.map((one) => ({ ...one, left: true, sendAt: machineTime() }))]);
  return leaving;
}

function write(all: readonly PendingMutation[]): void {
  localStorage.setItem(storedAt, JSON.stringify(all));
}
