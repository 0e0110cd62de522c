import { type Language, showDateTime } from '@hjerterom/platform';
import { accountFrame } from './frame.js';
import type { AccountView } from './read-account.js';
import { StaffPart } from './staff-part.js';
import { type AccountNote, accountWords } from './words.js';

/** What the page is shown in and with. */
export interface AccountPage {
  readonly language: Language;
  readonly note: AccountNote | null;
  /** Whether an SMS can be sent. */
  readonly byPhone: boolean;
  /** The other service by which one may sign in; null without one. */
  readonly oidcName: string | null;
  readonly view: AccountView;
  /** After how many minutes a shared machine locks. */
  readonly lockMinutes: number;
}

/** My account: how I sign in, where I am signed in, and the ways out. */
export function accountPage({ language, note, byPhone, oidcName, view, lockMinutes }: AccountPage): string {
  const say = accountWords[language];
  return accountFrame({
    language,
    title: say.title,
    note,
    children: (
      <>
        {view.names.length > 0 && <p>{say.who(view.names.join(', '))}</p>}
        <p>
          <a href="/start">{say.back}</a>
        </p>
        <Addresses language={language} view={view} byPhone={byPhone} />
        {oidcName && <Elsewhere language={language} view={view} oidcName={oidcName} />}
        <Devices language={language} view={view} />
        <ScreenLock language={language} view={view} lockMinutes={lockMinutes} />
        {view.runs.length > 0 && <StaffPart language={language} view={view} />}
      </>
    ),
  });
}

function Addresses({ language, view, byPhone }: Pick<AccountPage, 'language' | 'view' | 'byPhone'>) {
  const say = accountWords[language];
  return (
    <section aria-labelledby="addresses">
      <h2 id="addresses">{say.addresses}</h2>
      <p>{say.addressesLead}</p>
      {view.addresses.map(({ id, value, provedAt }) => (
        <div key={id} className="card">
          <p>
            <strong>{value}</strong>
            <br />
            <span className="quiet">
              {provedAt ? say.proved(showDateTime(provedAt, view.zone, language)) : say.neverUsed}
            </span>
          </p>
          {view.addresses.length > 1 && (
            <form method="post" action={`/account/addresses/remove?lang=${language}`}>
              <button type="submit" className="second" name="id" value={id}>
                {say.remove(value)}
              </button>
            </form>
          )}
        </div>
      ))}
      <form method="post" action={`/account/addresses?lang=${language}`}>
        <label htmlFor="address">{byPhone ? say.newAddress : say.newAddressEmail}</label>
        <input id="address" name="address" autoCapitalize="none" spellCheck={false} maxLength={254} required />
        <button type="submit" className="second">
          {say.sendCode}
        </button>
      </form>
    </section>
  );
}

function Elsewhere({
  language,
  view,
  oidcName,
}: Pick<AccountPage, 'language' | 'view'> & { readonly oidcName: string }) {
  const say = accountWords[language];
  return (
    <section aria-labelledby="elsewhere">
      <h2 id="elsewhere">{oidcName}</h2>
      <p>{view.hasIdentity ? say.oidcOn : say.oidcLead}</p>
      {view.hasIdentity ? (
        <form method="post" action={`/account/oidc/remove?lang=${language}`}>
          <button type="submit" className="second">
            {say.disconnect(oidcName)}
          </button>
        </form>
      ) : (
        <p>
          <a className="button second" href="/sign-in/oidc/start?link=yes">
            {say.connect(oidcName)}
          </a>
        </p>
      )}
    </section>
  );
}

function ScreenLock({ language, view, lockMinutes }: Pick<AccountPage, 'language' | 'view' | 'lockMinutes'>) {
  const say = accountWords[language];
  return (
    <section aria-labelledby="lock">
      <h2 id="lock">{say.lockTitle}</h2>
      <p>{view.shared ? say.lockOn(lockMinutes) : say.lockOff}</p>
      <form method="post" action={`/account/shared?lang=${language}`}>
        <button type="submit" className="second" name="shared" value={view.shared ? 'no' : 'yes'}>
          {view.shared ? say.lockNoMore : say.lock}
        </button>
      </form>
    </section>
  );
}

function Devices({ language, view }: Pick<AccountPage, 'language' | 'view'>) {
  const say = accountWords[language];
  const when = (instant: Date) => showDateTime(instant, view.zone, language);
  return (
    <section aria-labelledby="devices">
      <h2 id="devices">{say.devices}</h2>
      <p>{say.devicesLead}</p>
      {view.logins.map(({ id, device, method, beganAt, seenAt, network }) => (
        <div key={id} className={id === view.loginId ? 'card good' : 'card'}>
          <p>
            <strong>{device || say.unknownDevice}</strong>
            {id === view.loginId && ` – ${say.here}`}
            <br />
            <span className="quiet">
              {say.began(when(beganAt))} {say.methods[method]}. {say.seen(when(seenAt))}.{' '}
              {network && `${say.network(network)}.`}
            </span>
          </p>
          {id === view.loginId ? (
            <form method="post" action="/sign-out">
              <button type="submit" className="second">
                {say.signOut}
              </button>
            </form>
          ) : (
            <form method="post" action={`/account/devices/sign-out?lang=${language}`}>
              <button type="submit" className="second" name="id" value={id}>
                {say.signOutDevice(device || say.unknownDevice)}
              </button>
            </form>
          )}
        </div>
      ))}
      {view.logins.length > 1 && (
        <form method="post" action={`/account/devices/sign-out-others?lang=${language}`}>
          <button type="submit">{say.signOutOthers}</button>
        </form>
      )}
    </section>
  );
}
