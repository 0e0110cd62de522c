import type { Part } from './frame.js';
import { hrefOf, type Note } from './visit.js';
import { words } from './words.js';

const codeIsOut: readonly (Note | null)[] = ['code-sent', 'code-wrong'];

/** On a device that has not said yes: a code opens the rest. */
export function Locked({ page, visit }: Part) {
  const say = words[page.language];
  const entering = codeIsOut.includes(visit.note);
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
