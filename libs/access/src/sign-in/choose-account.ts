import type { Tx } from '@hjerterom/platform';
import { keepProved } from '../account/addresses.js';
import { openAccount } from '../account/open-account.js';
import { type Candidate, candidatesAt } from './candidates.js';
import { SignInRequestEntity } from './sign-in-request.entity.js';

/** An address that has been proved, and whose it may be. */
export interface ProvedAddress {
  readonly request: SignInRequestEntity;
  readonly candidates: readonly Candidate[];
}

/** Whose the proved address is; null when it was not proved, or somebody has been let in by it already. */
export async function provedAddress(tx: Tx, requestId: string): Promise<ProvedAddress | null> {
  const request = await tx.em.findOne(SignInRequestEntity, {
    where: { id: requestId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!request?.provedAt || request.forAccount || request.chosenAt || request.expiresAt <= tx.now) return null;
  return { request, candidates: await candidatesAt(tx, request) };
}

/** Who is let in, how, and where they were going. */
export interface ChosenAccount {
  readonly accountId: string;
  readonly method: 'link' | 'code';
  readonly next: string | null;
}

/**
 * Lets one of those whose address it is in, once. Their account is opened when it is not, and remembers that this address
 * was proved. @returns null when this person is not one of them
 */
export async function chooseAccount(
  tx: Tx,
  { request, candidates }: ProvedAddress,
  personId: string,
): Promise<ChosenAccount | null> {
  const chosen = candidates.find((candidate) => candidate.personId === personId);
  if (!chosen) return null;
  const accountId = chosen.accountId ?? (await openAccount(tx, personId));
  await tx.em.update(SignInRequestEntity, request.id, { chosenAt: tx.now });
  await keepProved(tx, accountId, request);
  return { accountId, method: request.provedBy ?? 'code', next: request.next };
}
