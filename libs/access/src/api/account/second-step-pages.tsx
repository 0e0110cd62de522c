import type { Language } from '@hjerterom/platform';
import { toString as qrCode } from 'qrcode';
import type { TotpSetUp } from '../../second-factor/totp.js';
import { accountFrame, DigitsForm } from './frame.js';
import { type AccountNote, accountWords } from './words.js';

interface Shown {
  readonly language: Language;
  readonly note: AccountNote | null;
  /** Where they were going. */
  readonly next: string | null;
}

const withNext = (path: string, next: string | null) => (next ? `${path}?${new URLSearchParams({ next })}` : path);

/** Setting up the app: a code to scan, the same to type, and a field for its first digits. */
export async function setUpPage(
  { language, note, next }: Shown,
  { uri, secret }: TotpSetUp,
  demandedBy: string,
): Promise<string> {
  const say = accountWords[language];
  const svg = await qrCode(uri, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' });
  return accountFrame({
    language,
    title: say.setUp,
    note,
    keep: next ? { next } : {},
    children: (
      <>
        {demandedBy && <p className="card notice">{say.secondDemanded(demandedBy)}</p>}
        <p>{say.secondLead}</p>
        <p>{say.scan}</p>
        {/* The library draws it of squares alone; nothing that anybody typed is in it as text. */}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a drawing made here */}
        <div className="qr" role="img" aria-label={say.qr} dangerouslySetInnerHTML={{ __html: svg }} />
        <p>{say.scanAlternative}</p>
        <p>
          <code>{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
        </p>
        <DigitsForm
          language={language}
          action={withNext('/account/second-step', next)}
          label={say.digits}
          button={say.confirmApp}
        />
        <p>
          <a href={`/account?lang=${language}`}>{say.back}</a>
        </p>
      </>
    ),
  });
}

/** The codes for who loses the phone: shown once. */
export function recoveryPage(language: Language, codes: readonly string[], next: string | null): string {
  const say = accountWords[language];
  return accountFrame({
    language,
    title: say.recoveryTitle,
    children: (
      <>
        <p>{say.recoveryLead}</p>
        <ul className="card codes">
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ul>
        <p>
          <a className="button" href={next ?? `/account?lang=${language}`}>
            {say.goOn}
          </a>
        </p>
      </>
    ),
  });
}

/** The app is set up: how to stop using it. */
export function removePage({ language, note }: Shown): string {
  const say = accountWords[language];
  return accountFrame({
    language,
    title: say.secondTitle,
    note,
    children: (
      <>
        <p>{say.secondOn}</p>
        <p>{say.removeSecondLead}</p>
        <DigitsForm
          language={language}
          action="/account/second-step/remove"
          label={say.digitsOrCode}
          button={say.removeSecond}
          second
        />
        <p>
          <a href={`/account?lang=${language}`}>{say.back}</a>
        </p>
      </>
    ),
  });
}

/** After the code or the password: the digits of the app. */
export function stepPage({ language, note, next }: Shown): string {
  const say = accountWords[language];
  return accountFrame({
    language,
    title: say.stepTitle,
    note,
    keep: next ? { next } : {},
    children: (
      <>
        <p>{say.stepLead}</p>
        <DigitsForm
          language={language}
          action={withNext('/sign-in/second-step', next)}
          label={say.digitsOrCode}
          button={say.stepButton}
        />
        <form method="post" action="/sign-out">
          <button type="submit" className="plain">
            {say.signOut}
          </button>
        </form>
      </>
    ),
  });
}
