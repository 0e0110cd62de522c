import { Button } from '@digdir/designsystemet-react';
import { chooseLanguage, useLanguage } from '../language/i18n.js';
import { type Language, languages } from '../language/languages.js';
import { useWords } from '../language/words.js';
import { lockScreen } from '../lock/screen-lock.js';
import { useCentre } from '../session/centre.js';
import { forgetEverything } from '../session/forget.js';
import { sendLeaving } from './send-leaving.js';
import { useShortcut } from './shortcuts.js';
import { shellWords } from './words.js';

/** Whose page it is, the language, the finder, the lock, and the way out. */
export function Header({ openPalette }: { readonly openPalette: () => void }) {
  const t = useWords(shellWords);
  const { name, person } = useCentre();
  const language = useLanguage();
  const leave = () => {
    sendLeaving();
    forgetEverything();
  };
  const lock = () => {
    // What can still be undone is sent: nobody is there to undo it.
    sendLeaving();
    void lockScreen();
  };
  useShortcut('q', t('lock'), lock);
  const shown = (Object.keys(languages) as Language[]).filter((code) => languages[code].shown);
  return (
    <div className="bar">
      <p className="brand">
        <img src="/web/icon.svg" alt="" width="32" height="32" />
        <span>{name}</span>
      </p>
      <Button variant="secondary" data-size="sm" onClick={openPalette} title={t('findEverything')}>
        {t('find')} <kbd aria-hidden>Ctrl K</kbd>
      </Button>
      <Button variant="tertiary" data-size="sm" onClick={lock}>
        {t('lock')}
      </Button>
      <div className="bar-end">
        <fieldset className="languages">
          <legend className="ds-sr-only">{t('language')}</legend>
          {shown.map((code) => (
            <Button
              key={code}
              variant="tertiary"
              data-size="sm"
              lang={code}
              aria-pressed={code === language}
              onClick={() => void chooseLanguage(code)}
            >
              {languages[code].name}
            </Button>
          ))}
        </fieldset>
        <Button asChild variant="tertiary" data-size="sm">
          <a href={`/account?lang=${language === 'en' ? 'en' : 'nb'}`} title={t('signedInAs', { name: person.name })}>
            {t('account')}
          </a>
        </Button>
        <form method="post" action="/sign-out" onSubmit={leave}>
          <Button type="submit" variant="tertiary" data-size="sm">
            {t('signOut')}
          </Button>
        </form>
      </div>
    </div>
  );
}
