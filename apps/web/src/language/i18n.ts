import { createInstance } from 'i18next';
import { useSyncExternalStore } from 'react';
import { bestLanguage, directionOf, type Language, languages } from './languages.js';

const storedAt = 'hjerterom.language';

/** The words of all screens that have been loaded. */
export const i18n = createInstance();

void i18n.init({
  lng: bestLanguage(localStorage.getItem(storedAt), navigator.languages),
  fallbackLng: 'nb',
  // Each text is a key of its own; a dot in it is a dot.
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
  interpolation: { escapeValue: false },
  resources: {},
});
tellDocument();

/** The language of the screen just now. */
export function currentLanguage(): Language {
  return i18n.language as Language;
}

/** The language of the screen; the component is drawn again when another is chosen. */
export function useLanguage(): Language {
  return useSyncExternalStore(watch, currentLanguage);
}

function watch(look: () => void): () => void {
  i18n.on('languageChanged', look);
  return () => i18n.off('languageChanged', look);
}

/** Chooses the language of the screen, here and at the next visit. */
export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(storedAt, language);
  await i18n.changeLanguage(language);
  tellDocument();
}

/** Browsers and screen readers go by what the document says of its language. */
function tellDocument(): void {
  const language = currentLanguage();
  document.documentElement.lang = languages[language].locale;
  document.documentElement.dir = directionOf(language);
}
