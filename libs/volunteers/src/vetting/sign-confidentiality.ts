import { centreOf } from '@hjerterom/centres';
import { localDateOf } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { lockVolunteer } from '../volunteer/lock-volunteer.js';
import type { VolunteerOutcome } from '../volunteer/outcome.js';
import { statements } from './statements.js';
import { vettingPolicy } from './vetting.policy.js';
import { writeConfidentiality } from './write-confidentiality.js';

export interface SignConfidentiality {
  readonly personId: string;
  /** Which text stood on the screen. */
  readonly textVersion: string;
}

/** No such text was ever shown. */
export interface UnknownStatementOutcome {
  readonly kind: 'UnknownStatement';
  readonly personId: string;
}

/**
 * Signs the statement on a screen, today: the volunteer on their own, behind a signed link or signed in, or on the
 * leader's while the leader looks on. Which text it was is kept.
 */
export async function signConfidentiality(
  tx: Tx,
  { personId, textVersion }: SignConfidentiality,
): Promise<VolunteerOutcome | UnknownStatementOutcome> {
  const volunteer = await lockVolunteer(tx, personId);
  vettingPolicy.assert(tx.actor, 'sign', volunteer);
  if (!statements.some(({ version }) => version === textVersion)) return { kind: 'UnknownStatement', personId };
  const signedOn = localDateOf(tx.now, (await centreOf(tx)).zone);
  const seenBy = tx.actor.personId === personId ? null : tx.actor.personId;
  await writeConfidentiality(tx, { personId, signedOn, seenBy, way: 'screen', textVersion });
  return { kind: 'Volunteer', personId };
}
