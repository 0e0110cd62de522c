/** The languages of the screens: their own names, and the locale that dates and numbers are written in. */
export const languages = {
  nb: { name: 'Norsk', locale: 'nb-NO', shown: true },
  en: { name: 'English', locale: 'en-GB', shown: true },
  /** Only to show that the screens work from right to left: its words are the Norwegian ones until somebody writes them. */
  ar: { name: 'العربية', locale: 'ar', shown: false },
} as const;

export type Language = keyof typeof languages;

/** The languages that have their own words; the others show Norwegian. */
export const written = ['nb', 'en'] as const;
export type WrittenLanguage = (typeof written)[number];

/** Which way a language is written. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** The best language for what was chosen here before, else for what the browser asks for, else Norwegian. */
export function bestLanguage(chosen: string | null, wanted: readonly string[]): Language {
  if (chosen !== null && chosen in languages) return chosen as Language;
  for (const tag of wanted) {
    const primary = tag.slice(0, 2).toLowerCase();
    if (['nb', 'nn', 'no'].includes(primary)) return 'nb';
    if (primary === 'en') return 'en';
  }
  return 'nb';
}
