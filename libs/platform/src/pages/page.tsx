import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Language } from '../language/index.js';
import { stylesheetHref } from './stylesheet.js';

/** A server-rendered page: complete without a script, phone width first, one h1, its language said. */
export interface PageProps {
  readonly language: Language;
  readonly title: string;
  /** Whose page it is: the centre's name, or the product's. */
  readonly owner: string;
  /** Links to the same page in the other languages. */
  readonly otherLanguages?: readonly { readonly language: Language; readonly href: string }[];
  readonly children: ReactNode;
}

const words = {
  nb: { skip: 'Hopp til innholdet', languages: 'Språk', accessibility: 'Tilgjengelighet' },
  en: { skip: 'Skip to the content', languages: 'Language', accessibility: 'Accessibility' },
} as const;
const names: Record<Language, string> = { nb: 'Norsk', en: 'English' };

/** The HTML document of a page. React escapes every value. */
export function renderPage(props: PageProps): string {
  return `<!doctype html>${renderToStaticMarkup(<Page {...props} />)}`;
}

function Page({ language, title, owner, otherLanguages = [], children }: PageProps) {
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="same-origin" />
        <title>{`${title} – ${owner}`}</title>
        <link rel="icon" href="/assets/logo.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={stylesheetHref} />
      </head>
      <body>
        <a className="skip" href="#content">
          {words[language].skip}
        </a>
        <header>
          <p className="owner">
            <img src="/assets/logo.svg" alt="" width="32" height="32" />
            {owner}
          </p>
          {otherLanguages.length > 0 && (
            <nav aria-label={words[language].languages}>
              {otherLanguages.map((other) => (
                <a key={other.language} href={other.href} lang={other.language} hrefLang={other.language}>
                  {names[other.language]}
                </a>
              ))}
            </nav>
          )}
        </header>
        <main id="content">{children}</main>
        <footer>
          <a href={`/accessibility?lang=${language}`}>{words[language].accessibility}</a>
        </footer>
      </body>
    </html>
  );
}
