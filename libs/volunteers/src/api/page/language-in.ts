import type { Language } from '@hjerterom/platform';

/** The language that the address of a page behind a link asks for; null leaves it to the person's own. */
export function languageIn(lang: unknown): Language | null {
  return lang === 'nb' || lang === 'en' ? lang : null;
}
