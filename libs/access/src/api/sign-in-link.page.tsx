import type { InEveryLanguage, Language } from '@hjerterom/platform';
import { renderPage } from '@hjerterom/platform/api';

interface Words {
  title: string;
  lead: string;
  button: string;
  spent: string;
  advice: string;
}

const words: InEveryLanguage<Words> = {
  nb: {
    title: 'Logg inn',
    lead: 'Lenken virker én gang. Trykk på knappen for å logge inn på denne enheten.',
    button: 'Logg inn',
    spent: 'Denne lenken virker ikke lenger',
    advice: 'En lenke virker én gang, og i ett døgn. Be den som sendte den, om en ny.',
  },
  en: {
    title: 'Sign in',
    lead: 'The link works once. Press the button to sign in on this device.',
    button: 'Sign in',
    spent: 'This link does not work any more',
    advice: 'A link works once, and for a day. Ask whoever sent it for a new one.',
  },
};

/** The page behind a link that can be used. The form goes to the page's own address. */
export function signInPage(language: Language, centreName: string): string {
  const say = words[language];
  return renderPage({
    language,
    title: say.title,
    owner: centreName,
    otherLanguages: others(language),
    children: (
      <>
        <h1>{say.title}</h1>
        <p>{say.lead}</p>
        <form method="post">
          <button type="submit">{say.button}</button>
        </form>
      </>
    ),
  });
}

/** The page behind a link that is used, too old or not ours: which one it is, is not told. */
export function spentPage(language: Language): string {
  const say = words[language];
  return renderPage({
    language,
    title: say.spent,
    owner: 'Hjerterom',
    otherLanguages: others(language),
    children: (
      <>
        <h1>{say.spent}</h1>
        <p>{say.advice}</p>
      </>
    ),
  });
}

function others(language: Language) {
  return language === 'nb'
    ? [{ language: 'en', href: '?lang=en' } as const]
    : [{ language: 'nb', href: '?lang=nb' } as const];
}
