import { idsIn } from '../audit/index.js';
import type { Database } from '../database/index.js';
import { CodedError, Forbidden } from '../errors.js';
import { actorIn, type Session } from './session.js';

/** What was tried, where, and what it was answered with. */
export interface Refusal {
  readonly centreId: string;
  readonly operation: string;
  readonly error: unknown;
  readonly subjects: readonly string[];
}

/**
 * Writes into the audit that somebody who is signed in tried what they may not (`Refused`) or what is not there
 * (`NotFound`), in a transaction of its own, since theirs is rolled back. Whoever tries another centre is told of at
 * their own. Nobody in particular leaves no row: a stranger could fill the audit.
 */
export async function writeRefusal(
  database: Database,
  session: Session,
  { centreId, operation, error, subjects }: Refusal,
): Promise<void> {
  const own = session.memberships.find((one) => one.centreId === centreId) ?? session.memberships[0];
  if (!own || !(error instanceof CodedError) || error.code !== 'NOT_FOUND') return;
  const outcome = error instanceof Forbidden ? 'Refused' : 'NotFound';
  // What came as the centre's id may be anything: only ids get in.
  const elsewhere = idsIn({ id: own.centreId === centreId ? null : centreId });
  await database.run(actorIn(session, own.centreId), async (tx) =>
    tx.did(operation, { subjects: [...elsewhere, ...subjects], outcome }),
  );
}
