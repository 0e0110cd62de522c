import type { Part } from './frame.js';
import { hrefOf, type Visit } from './visit.js';
import { words } from './words.js';

/** A code is on its way, or was typed wrong: the page begins with the field for it. */
export function isEnteringCode({ note }: Pick<Visit, 'note'>): boolean {
  return note === 'code-sent' || note === 'code-wrong';
}

/** On a device that has not said yes: a code opens the rest. */
export function Locked({ page, visit }: Part) {
  const say = words[page.language];
  const entering = isEnteringCode(visit);
  return (
    <div className="card">
      <h2>{say.lockedTitle}</h2>
      {!entering && <p>{say.lockedText}</p>}
      {entering && (
        <form method="post" action={hrefOf(visit, '/open')}>
          <label htmlFor="code">{say.code}</label>
          <p className="quiet" id="code-hint">
            {say.codeHint}
          </p>
          <input
            id="code"
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            aria-describedby="code-hint"
            maxLength={10}
            required
          />
          <button type="submit">{say.open}</button>
        </form>
      )}
      <form method="post" action={hrefOf(visit, '/code')}>
        <button type="submit" className={entering ? 'second' : undefined}>
          {entering ? say.sendNewCode : say.sendCode}
        </button>
      </form>
    </div>
  );
}
