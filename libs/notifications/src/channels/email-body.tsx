import { showPhone } from '@hjerterom/kernel';
import type { InEveryLanguage } from '@hjerterom/platform';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Letter } from './channel.js';

interface FrameWords {
  greeting: string;
  questions: (phone: string) => string;
  address: string;
}

const frame: InEveryLanguage<FrameWords> = {
  nb: {
    greeting: 'Hilsen',
    questions: (phone) => `Spørsmål? Ring ${phone}.`,
    address: 'Virker ikke knappen? Lim inn denne adressen:',
  },
  en: {
    greeting: 'Regards,',
    questions: (phone) => `Questions? Call ${phone}.`,
    address: 'Does the button not work? Paste this address:',
  },
};

/** The e-mail without layout: for readers who want it so, for screen readers and old programs. */
export function emailText({ words, language, centre }: Letter): string {
  const link = words.link ? [`${words.link.label}:\n${words.link.url}`] : [];
  return [...words.paragraphs, ...link, closing({ language, centre }).join('\n')].join('\n\n');
}

/** The e-mail as HTML with its styles in line: mail programs drop stylesheets. React escapes every value. */
export function emailHtml({ words, language, centre }: Letter): string {
  const email = <Email words={words} language={language} centre={centre} />;
  return `<!doctype html>${renderToStaticMarkup(email)}`;
}

const font = '17px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';
const button = {
  display: 'inline-block',
  padding: '14px 24px',
  borderRadius: 8,
  background: '#1b4d5c',
  color: '#ffffff',
  fontWeight: 600,
  textDecoration: 'none',
};

function Email({ words, language, centre }: Pick<Letter, 'words' | 'language' | 'centre'>) {
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{words.subject}</title>
      </head>
      <body style={{ margin: 0, padding: 16, background: '#fffaf5', color: '#16262b', font }}>
        <main style={{ maxWidth: 560, margin: '0 auto' }}>
          {words.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {words.link && (
            <>
              <p>
                <a href={words.link.url} target="_blank" rel="noreferrer" style={button}>
                  {words.link.label}
                </a>
              </p>
              <p style={{ fontSize: 14, overflowWrap: 'anywhere' }}>
                {frame[language].address} {words.link.url}
              </p>
            </>
          )}
          <p>
            {closing({ language, centre }).map((line) => (
              <span key={line} style={{ display: 'block' }}>
                {line}
              </span>
            ))}
          </p>
        </main>
      </body>
    </html>
  );
}

function closing({ language, centre }: Pick<Letter, 'language' | 'centre'>): string[] {
  const { greeting, questions } = frame[language];
  return [greeting, centre.name, ...(centre.phone ? [questions(showPhone(centre.phone))] : [])];
}
