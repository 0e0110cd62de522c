import { listCentres } from '@hjerterom/centres';
import type { Tx } from '@hjerterom/platform';
import { addressesOf } from '../../account/list-addresses.js';
import { personsOf } from '../../account/persons-of.js';
import type { SignInAddressEntity } from '../../account/sign-in-address.entity.js';
import { listLogins } from '../../login/list-logins.js';
import type { LoginSessionEntity } from '../../login/login-session.entity.js';
import { hasIdentity } from '../../oidc/known-by.js';
import { hasPassword } from '../../password/password.js';
import { deskRoles } from '../../role/held-role.js';
import type { CurrentLogin } from '../login-sessions.js';

/** A centre that somebody runs, as the account shows it. */
export interface RunCentre {
  readonly id: string;
  readonly name: string;
  /** Whether it demands the second factor. */
  readonly demands: boolean;
  /** Whether they may say so: its leader. */
  readonly mine: boolean;
}

/** Everything that the page of an account shows. */
export interface AccountView {
  readonly names: readonly string[];
  readonly addresses: readonly SignInAddressEntity[];
  readonly logins: readonly LoginSessionEntity[];
  /** This browser's. */
  readonly loginId: string;
  /** This browser is on a machine that several use. */
  readonly shared: boolean;
  /** The centres that they run; who runs none is offered neither password nor second factor. */
  readonly runs: readonly RunCentre[];
  readonly hasPassword: boolean;
  readonly hasTotp: boolean;
  /** Whether the other service by which one may sign in is linked. */
  readonly hasIdentity: boolean;
  readonly zone: string;
}

/** Reads the page of the account behind a login. It is their own: there is no policy to ask. */
export async function readAccount(tx: Tx, login: CurrentLogin): Promise<AccountView> {
  const { accountId, loginId, held } = login;
  const persons = await personsOf(tx, accountId);
  const centres = await listCentres(tx);
  const runs = held.flatMap(({ centreId, roles, demands }) => {
    const centre = centres.find(({ id }) => id === centreId);
    if (!centre || !roles.some((role) => deskRoles.some((desk) => desk === role))) return [];
    return [{ id: centreId, name: centre.name, demands, mine: roles.includes('leader') }];
  });
  return {
    names: [...new Set(persons.map(({ name }) => name))],
    addresses: await addressesOf(tx, accountId),
    logins: await listLogins(tx, accountId, login.limit),
    loginId,
    shared: login.shared,
    runs,
    hasPassword: await hasPassword(tx, accountId),
    hasTotp: login.hasTotp,
    hasIdentity: await hasIdentity(tx, accountId),
    zone: centres.find(({ id }) => id === persons[0]?.centreId)?.zone ?? 'Europe/Oslo',
  };
}
