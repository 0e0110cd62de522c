import { currentLanguage } from '../language/i18n.js';

/** What the program says of the lock. `Unreachable` is the screen's own: there was no answer. */
export type LockAnswer =
  | {
      readonly kind: 'Locked';
      readonly name: string;
      readonly password: boolean;
      readonly address: string | null;
      readonly secondStep: boolean;
    }
  | { readonly kind: 'Open'; readonly persons: readonly string[] }
  | { readonly kind: 'Sent'; readonly requestId: string }
  | { readonly kind: LockTrouble };

/** Why it is still locked. */
export type LockTrouble = 'SignedOut' | 'TooMany' | 'NoAddress' | 'Wrong' | 'WrongStep' | 'Spent' | 'Unreachable';

/** How it can be unlocked. */
export type LockWays = Extract<LockAnswer, { kind: 'Locked' }>;

/** What is shown to unlock it. */
export interface LockProof {
  readonly requestId?: string;
  readonly code?: string;
  readonly password?: string;
  readonly step?: string;
}

/** Asks the program about the lock of this login: how it can be opened, for a code, or to open it. */
export async function askLock(what: '' | '/code' | '/open', proof?: LockProof): Promise<LockAnswer> {
  try {
    const answer = await fetch(`/lock${what}`, {
      method: what === '' ? 'GET' : 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', 'accept-language': currentLanguage() },
      ...(proof && { body: JSON.stringify(proof) }),
    });
    return answer.status < 500 ? ((await answer.json()) as LockAnswer) : { kind: 'Unreachable' };
  } catch {
    return { kind: 'Unreachable' };
  }
}
