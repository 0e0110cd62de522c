import { bestLanguage, type Language, languages } from '../language/index.js';

/** The language of a page: the one that its address asks for (`?lang=en`), else the best of what the browser wants. */
export function pageLanguage(asked: unknown, accepted: string | undefined): Language {
  return languages.find((language) => language === asked) ?? bestLanguage(accepted);
}
