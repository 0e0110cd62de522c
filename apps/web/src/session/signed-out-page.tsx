import { useWords } from '../language/words.js';
import { BarePage } from '../page/bare-page.js';
import { signInHref } from './sign-in-href.js';
import { sessionWords } from './words.js';

/** Nobody is signed in: how to get in. */
export function SignedOutPage() {
  const t = useWords(sessionWords);
  return (
    <BarePage title={t('signedOutTitle')}>
      <p>{t('signedOutLead')}</p>
      <p>
        <a className="button-link" href={signInHref()}>
          {t('signIn')}
        </a>
      </p>
    </BarePage>
  );
}
