import type { Language } from '@hjerterom/platform';
import { LEAST_LETTERS } from '../../password/password.js';
import type { AccountView } from './read-account.js';
import { accountWords } from './words.js';

/** For who runs a centre: the password, the second factor, and for a leader what the centre demands. */
export function StaffPart({ language, view }: { readonly language: Language; readonly view: AccountView }) {
  const say = accountWords[language];
  return (
    <section aria-labelledby="staff">
      <h2 id="staff">{say.staff}</h2>
      <h3>{say.secondTitle}</h3>
      <p>{view.hasTotp ? say.secondOn : say.secondLead}</p>
      <p>
        <a className="button second" href={`/account/second-step?lang=${language}`}>
          {view.hasTotp ? say.removeSecond : say.setUp}
        </a>
      </p>
      <h3>{say.passwordTitle}</h3>
      <p>{view.hasPassword ? say.hasPassword : say.passwordLead}</p>
      <form method="post" action={`/account/password?lang=${language}`}>
        <label htmlFor="password">{say.password}</label>
        <p className="quiet" id="password-hint">
          {say.passwordHint}
        </p>
        <input
          id="password"
          name="password"
          type="password"
          autoComplete="new-password"
          minLength={LEAST_LETTERS}
          maxLength={200}
          aria-describedby="password-hint"
          required
        />
        <button type="submit" className="second">
          {say.setPassword}
        </button>
      </form>
      {view.hasPassword && (
        <form method="post" action={`/account/password/remove?lang=${language}`}>
          <button type="submit" className="second">
            {say.removePassword}
          </button>
        </form>
      )}
      {view.runs
        .filter(({ mine }) => mine)
        .map(({ id, name, demands }) => (
          <form key={id} method="post" action={`/account/demand?lang=${language}`}>
            <h3>{say.demandTitle(name)}</h3>
            <p>{demands ? say.demandOn : say.demandOff}</p>
            <input type="hidden" name="centreId" value={id} />
            <button type="submit" className="second" name="demand" value={demands ? 'no' : 'yes'}>
              {demands ? say.demandNoMore : say.demand}
            </button>
          </form>
        ))}
    </section>
  );
}
