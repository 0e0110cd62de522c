import type { Language } from '@hjerterom/platform';
import { renderPage } from '@hjerterom/platform/api';
import type { ReactNode } from 'react';
import { type Note, words } from './words.js';

/** What every page of signing in is made of. */
export interface FrameProps {
  readonly language: Language;
  readonly title: string;
  /** Said before everything else, and found by a screen reader at once. */
  readonly note?: Note | null;
  /** What the address of the page in another language keeps. */
  readonly keep?: Readonly<Record<string, string>>;
  readonly children: ReactNode;
}

/** A page of signing in: its heading, what just went wrong, and the rest. */
export function frame({ language, title, note = null, keep = {}, children }: FrameProps): string {
  const other = language === 'nb' ? 'en' : 'nb';
  const said = note && words[language].notes[note];
  return renderPage({
    language,
    title: said ? `${said} ${title}` : title,
    owner: 'Hjerterom',
    otherLanguages: [{ language: other, href: `?${new URLSearchParams({ ...keep, lang: other })}` }],
    children: (
      <>
        <h1>{title}</h1>
        {said && (
          <p className="card notice" role="alert" id="note">
            {said}
          </p>
        )}
        {children}
      </>
    ),
  });
}

/** The field for six digits. */
export function CodeField({ language, wrong }: { readonly language: Language; readonly wrong: boolean }) {
  const say = words[language];
  return (
    <>
      <label htmlFor="code">{say.code}</label>
      <p className="quiet" id="code-hint">
        {say.codeHint}
      </p>
      <input
        id="code"
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        aria-describedby={wrong ? 'note code-hint' : 'code-hint'}
        aria-invalid={wrong || undefined}
        maxLength={12}
        required
      />
    </>
  );
}

/** Whether several use this machine. It is asked wherever one types an address. */
export function SharedField({ language, shared }: { readonly language: Language; readonly shared: boolean }) {
  const say = words[language];
  return (
    <>
      <label className="pick">
        <input type="checkbox" name="shared" value="yes" defaultChecked={shared} aria-describedby="shared-hint" />
        <span>{say.shared}</span>
      </label>
      <p className="quiet" id="shared-hint">
        {say.sharedHint}
      </p>
    </>
  );
}

/** The field for an address. */
export function AddressField({
  language,
  byPhone,
  wrong,
  value,
}: {
  readonly language: Language;
  /** Whether an SMS can be sent. */
  readonly byPhone: boolean;
  readonly wrong: boolean;
  readonly value?: string;
}) {
  const say = words[language];
  return (
    <>
      <label htmlFor="address">{byPhone ? say.address : say.addressEmail}</label>
      <p className="quiet" id="address-hint">
        {say.addressHint}
      </p>
      <input
        id="address"
        name="address"
        type={byPhone ? 'text' : 'email'}
        autoComplete={byPhone ? 'username' : 'email'}
        autoCapitalize="none"
        spellCheck={false}
        aria-describedby={wrong ? 'note address-hint' : 'address-hint'}
        aria-invalid={wrong || undefined}
        maxLength={254}
        defaultValue={value}
        required
      />
    </>
  );
}
