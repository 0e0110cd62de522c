import { systemClock } from '@hjerterom/kernel';
import type { Config, Tx } from '@hjerterom/platform';
import { noteSecondFactor } from '../login/note-second-factor.js';
import type { ReadLogin } from '../login/read-login.js';
import { accountWithPassword } from '../password/password.js';
import { trySecondFactor } from '../second-factor/totp.js';
import { proveByCode, takeBackProof } from '../sign-in/prove-address.js';

/** What is shown to unlock a screen: a code that was asked for here, or the password; and the app's digits. */
export interface Shown {
  readonly requestId: string | null;
  readonly code: string;
  readonly password: string;
  /** The digits of the app, or a code from the paper; empty where none are asked for. */
  readonly step: string;
}

/** `WrongStep`: the first was right, and the digits of the app were not. `Spent`: a new code must be asked for. */
export type UnlockOutcome = { readonly kind: 'Open' | 'Wrong' | 'WrongStep' | 'Spent' };

/**
 * Unlocks the screen of a login for the same person, by what lets them sign in: a code or the password, and the second
 * step where they have one. The caller has counted the attempt.
 */
export async function unlockLogin(tx: Tx, login: ReadLogin, shown: Shown, config: Settings): Promise<UnlockOutcome> {
  const { accountId, loginId, hasTotp, held } = login;
  const { kind } = await proveFirst(tx, login, shown, config);
  if (kind !== 'Proved') return { kind };
  if (hasTotp && !(await trySecondFactor(tx, accountId, shown.step, config))) {
    if (shown.requestId) await takeBackProof(tx, shown.requestId);
    return { kind: 'WrongStep' };
  }
  if (hasTotp) await noteSecondFactor(tx, loginId);
  await tx.query(
    `UPDATE access_login_session SET locked_at = NULL, active_at = $2 WHERE id = $1 AND ended_at IS NULL`,
    [loginId, systemClock.now()],
  );
  for (const { centreId, personId, roles } of held) {
    tx.did('unlockScreen', { outcome: 'Done', by: { centreId, personId, roles } });
  }
  return { kind: 'Open' };
}

function proveFirst(tx: Tx, { accountId, loginId }: ReadLogin, shown: Shown, config: Settings) {
  const { requestId, code: typed } = shown;
  if (requestId) return proveByCode(tx, { requestId, typed, forAccount: accountId, forLogin: loginId }, config);
  return accountWithPassword(tx, [accountId], shown.password).then((found) => ({
    kind: found === null ? ('Wrong' as const) : ('Proved' as const),
  }));
}

type Settings = Pick<Config, 'secret'>;
