import type { Language } from '@hjerterom/platform';
import { renderPage } from '@hjerterom/platform/api';
import type { ReactNode } from 'react';
import { type AccountNote, accountWords } from './words.js';

const good: readonly AccountNote[] = ['done', 'code-sent'];

/** A page of the account: its heading, what just happened, and the rest. */
export function accountFrame({
  language,
  title,
  note = null,
  keep = {},
  children,
}: {
  readonly language: Language;
  readonly title: string;
  readonly note?: AccountNote | null;
  /** What the address of the page in another language keeps. */
  readonly keep?: Readonly<Record<string, string>>;
  readonly children: ReactNode;
}): string {
  const other = language === 'nb' ? 'en' : 'nb';
  const said = note && accountWords[language].notes[note];
  return renderPage({
    language,
    title: said ? `${said} ${title}` : title,
    owner: 'Hjerterom',
    otherLanguages: [{ language: other, href: `?${new URLSearchParams({ ...keep, lang: other })}` }],
    children: (
      <>
        <h1>{title}</h1>
        {said && (
          <p className={note && good.includes(note) ? 'card good' : 'card notice'} role="alert" id="note">
            {said}
          </p>
        )}
        {children}
      </>
    ),
  });
}

/** A field for digits or a code, with its button. */
export function DigitsForm({
  language,
  action,
  label,
  button,
  hint,
  name = 'code',
  second = false,
}: {
  readonly language: Language;
  readonly action: string;
  readonly label: string;
  readonly button: string;
  readonly hint?: string;
  readonly name?: string;
  /** Not what the page is for. */
  readonly second?: boolean;
}) {
  return (
    <form method="post" action={`${action}${action.includes('?') ? '&' : '?'}lang=${language}`}>
      <label htmlFor={name}>{label}</label>
      {hint && (
        <p className="quiet" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={name}
        name="code"
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        aria-describedby={hint && `${name}-hint`}
        maxLength={20}
        required
      />
      <button type="submit" className={second ? 'second' : undefined}>
        {button}
      </button>
    </form>
  );
}
