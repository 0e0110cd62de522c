import type { TimeRange } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { lockVolunteer } from '../volunteer/lock-volunteer.js';
import { becomeActive } from '../volunteer/move-status.js';
import { clashingSpans } from './clashing-spans.js';
import { type CommitmentRequest, heldAround, writeCommitments } from './commitment-rows.js';

/** One time, promised to one thing. */
export interface CommitmentInput {
  readonly personId: string;
  readonly during: TimeRange;
  /** What kind of thing it is promised to, as the lib that owns it says: `need-place`. */
  readonly sourceKind: string;
  readonly sourceId: string;
}

/**
 * Promises a volunteer's time, unless it is promised already. To do it again for the same source is the same promise.
 * The volunteer's row is held from here to the end of the transaction, so that of two promises at once one clashes.
 * @throws NotFound when the actor's centre has no such volunteer
 */
export function commit(
  tx: Tx,
  { personId, during, sourceKind, sourceId }: CommitmentInput,
): Promise<'committed' | 'clash'> {
  return commitAll(tx, { personId, sourceKind, spans: [{ sourceId, during }] });
}

/**
 * As `commit`, for several times that stand or fall together: on a clash none is promised. The number of statements
 * does not grow with the spans.
 * @throws NotFound when the actor's centre has no such volunteer
 */
export async function commitAll(tx: Tx, request: CommitmentRequest): Promise<'committed' | 'clash'> {
  await lockVolunteer(tx, request.personId);
  const clashing = await clashesUnderLock(tx, request);
  if (clashing.size > 0) return 'clash';
  await promise(tx, request);
  return 'committed';
}

/**
 * As `commit`, for several times of which each may stand alone: what clashes is left out.
 * @returns the source ids of those that clash
 * @throws NotFound when the actor's centre has no such volunteer
 */
export async function commitEach(tx: Tx, request: CommitmentRequest): Promise<ReadonlySet<string>> {
  await lockVolunteer(tx, request.personId);
  const clashing = await clashesUnderLock(tx, request);
  const spans = request.spans.filter(({ sourceId }) => !clashing.has(sourceId));
  await promise(tx, { ...request, spans });
  return clashing;
}

/** Writes the promises. With the first task somebody who is approved becomes active, by itself. */
async function promise(tx: Tx, request: CommitmentRequest): Promise<void> {
  await writeCommitments(tx, request);
  if (request.spans.length > 0) await becomeActive(tx, request.personId);
}

/** Read in a statement of its own after the lock: a locking statement sees the rows as they were before it waited. */
async function clashesUnderLock(tx: Tx, request: CommitmentRequest): Promise<ReadonlySet<string>> {
  return clashingSpans(request.spans.length === 0 ? [] : await heldAround(tx, request), request.spans);
}
