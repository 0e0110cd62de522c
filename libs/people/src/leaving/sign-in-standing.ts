import { definePort } from '@hjerterom/kernel';
import type { Role, Tx } from '@hjerterom/platform';

/** Tells what somebody may sign in as. */
export interface SignInStanding {
  /** Whether the person is this in the actor's centre just now. One statement. */
  maySignInAs(tx: Tx, personId: string, role: Role): Promise<boolean>;
}

/**
 * Where access tells what somebody may sign in as, for what is read without signing in: whoever may not come in by the
 * door reads no further at a secret address. Its key is `access`.
 */
export const signInStanding = definePort<SignInStanding>('what somebody may sign in as');
