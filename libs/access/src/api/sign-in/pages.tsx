import type { Language } from '@hjerterom/platform';
import type { Candidate } from '../../sign-in/candidates.js';
import { AddressField, CodeField, frame, SharedField } from './frame.js';
import { type Note, words } from './words.js';

/** What the pages depend on. */
export interface Situation {
  readonly language: Language;
  readonly demo: boolean;
  /** Whether an SMS can be sent. */
  readonly byPhone: boolean;
  readonly note: Note | null;
  /** This browser was said to be on a machine that several use. */
  readonly shared?: boolean;
  /** What the other service is called by which one may sign in; null without one. */
  readonly oidcName?: string | null;
}

/** The way in: one types an address. @param next where one was going */
export function addressPage(
  { language, demo, byPhone, note, shared = false, oidcName = null }: Situation,
  next: string | null,
  typed = '',
): string {
  const say = words[language];
  const wrong = note === 'not-an-address' || note === 'email-only';
  return frame({
    language,
    title: say.title,
    note,
    keep: next ? { next } : {},
    children: (
      <>
        <p>{byPhone ? say.lead : say.leadEmail}</p>
        <form method="post" action={`/sign-in?lang=${language}`}>
          <AddressField language={language} byPhone={byPhone} wrong={wrong} value={typed} />
          <SharedField language={language} shared={shared} />
          {next && <input type="hidden" name="next" value={next} />}
          <button type="submit">{say.send}</button>
        </form>
        {oidcName && (
          <p>
            <a className="button second" href={`/sign-in/oidc/start${next ? `?${new URLSearchParams({ next })}` : ''}`}>
              {say.byOidc(oidcName)}
            </a>
          </p>
        )}
        <p>
          <a href={`/sign-in/code?lang=${language}`}>{say.haveCode}</a>
        </p>
        <p>
          <a href={`/sign-in/password?${new URLSearchParams({ lang: language, ...(next && { next }) })}`}>
            {say.byPassword}
          </a>
        </p>
        <p>
          <a href={`/?lang=${language}`}>{say.wantToHelp}</a>
        </p>
        {demo && (
          <section className="card">
            <p>{say.demo}</p>
            <p>
              <a className="button second" href={`/dev/sign-in?lang=${language}`}>
                {say.samplePeople}
              </a>
            </p>
          </section>
        )}
      </>
    ),
  });
}

/**
 * Where one types the code. It is the same whether or not the address is known.
 * @param requestId the request that it belongs to; null for who comes from another device, and types the address too
 */
export function codePage({ language, demo, byPhone, note }: Situation, requestId: string | null): string {
  const say = words[language];
  const over = note === 'spent' || note === 'too-many';
  return frame({
    language,
    title: say.codeTitle,
    note,
    children: (
      <>
        {!over && (
          <>
            {requestId && <p>{say.codeLead}</p>}
            <form method="post" action={`/sign-in/code${requestId ? `/${requestId}` : ''}?lang=${language}`}>
              {!requestId && <AddressField language={language} byPhone={byPhone} wrong={note === 'not-an-address'} />}
              <CodeField language={language} wrong={note === 'wrong'} />
              <button type="submit">{say.enter}</button>
            </form>
          </>
        )}
        <p>
          <a className={over ? 'button' : undefined} href={`/sign-in?lang=${language}`}>
            {say.again}
          </a>
        </p>
        {requestId && !over && <p className="quiet">{say.codeNotYet}</p>}
        {demo && (
          <p>
            <a href="/dev/mailbox">{say.mailbox}</a>
          </p>
        )}
      </>
    ),
  });
}

/** What the link in the message shows. The form goes to the page's own address. */
export function linkPage(language: Language): string {
  const say = words[language];
  return frame({
    language,
    title: say.linkTitle,
    children: (
      <>
        <p>{say.linkLead}</p>
        <form method="post" action={`?lang=${language}`}>
          <button type="submit">{say.linkButton}</button>
        </form>
      </>
    ),
  });
}

/** What a link shows that is used, too old or not ours: which, is not told. */
export function spentLinkPage(language: Language): string {
  const say = words[language];
  return frame({
    language,
    title: say.spentTitle,
    children: (
      <>
        <p>{say.spentLead}</p>
        <p>
          <a className="button" href={`/sign-in?lang=${language}`}>
            {say.again}
          </a>
        </p>
      </>
    ),
  });
}

/** For those who share an address: who of them it is. Shown only to who has proved the address. */
export function whoPage(
  language: Language,
  candidates: readonly Candidate[],
  centreNames: ReadonlyMap<string, string>,
): string {
  const say = words[language];
  return frame({
    language,
    title: say.whoTitle,
    children: (
      <>
        <p>{say.whoLead}</p>
        <form method="post" action={`?lang=${language}`} className="choices">
          {candidates.map(({ personId, centreId, name }) => (
            <button key={personId} type="submit" name="personId" value={personId} className="second">
              {name}
              <br />
              <small>{centreNames.get(centreId)}</small>
            </button>
          ))}
        </form>
      </>
    ),
  });
}
