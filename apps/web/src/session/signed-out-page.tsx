import { useWords } from '../language/words.js';
import { BarePage } from '../page/bare-page.js';
import { sessionWords } from './words.js';

/** Nobody is signed in: how to get in. */
export function SignedOutPage() {
  const t = useWords(sessionWords);
  return (
    <BarePage title={t('signedOutTitle')}>
      <p>{t('signedOutLead')}</p>
      <p>
        <a className="button-link" href="/sign-in">
          {t('signIn')}
        </a>
      </p>
    </BarePage>
  );
}
