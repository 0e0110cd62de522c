import type { Config, Tx } from '@hjerterom/platform';
import { addressesOf } from '../account/list-addresses.js';
import { personsOf } from '../account/persons-of.js';
import type { SignInAddressEntity } from '../account/sign-in-address.entity.js';
import type { ReadLogin } from '../login/read-login.js';
import { hasPassword } from '../password/password.js';

/** How the one who locked the screen can unlock it. All that a locked screen is told. */
export interface WaysToUnlock {
  /** Who it is, as they would say it to whoever comes by. */
  readonly name: string;
  readonly password: boolean;
  /** Where a code can be sent, only hinted at: `i•••@example.org`. Null when there is nowhere. */
  readonly address: string | null;
  /** The app on the phone is asked for as well. */
  readonly secondStep: boolean;
}

/** What can be asked of whoever stands before the locked screen. */
export async function waysToUnlock(tx: Tx, login: ReadLogin, config: Settings): Promise<WaysToUnlock> {
  const [person] = await personsOf(tx, login.accountId);
  const address = await addressToUnlock(tx, login.accountId, config);
  return {
    name: person?.name ?? '',
    password: await hasPassword(tx, login.accountId),
    address: address && hinted(address),
    secondStep: login.hasTotp,
  };
}

/** The address a code is sent to: the one proved last; of a phone only where an SMS can be sent. Null without any. */
export async function addressToUnlock(
  tx: Tx,
  accountId: string,
  config: Settings,
): Promise<SignInAddressEntity | null> {
  const usable = (await addressesOf(tx, accountId)).filter(({ kind }) => kind === 'email' || config.canSendSms);
  const proved = ({ provedAt }: SignInAddressEntity) => provedAt?.getTime() ?? 0;
  return usable.toSorted((a, b) => proved(b) - proved(a))[0] ?? null;
}

function hinted({ kind, value }: Pick<SignInAddressEntity, 'kind' | 'value'>): string {
  if (kind === 'phone') return `••• ${value.slice(-3)}`;
  const at = value.lastIndexOf('@');
  return `${value.slice(0, 1)}•••${value.slice(at)}`;
}

type Settings = Pick<Config, 'canSendSms'>;
