/** The languages the screens are written in. Bokmål is the default; more can be added without touching the callers. */
export const languages = ['nb', 'en'] as const;
export type Language = (typeof languages)[number];

/** Texts in every language; the compiler fails on a missing one. */
export type InEveryLanguage<Texts> = Readonly<Record<Language, Texts>>;

/** The best of our languages for an Accept-Language header or a list of codes (no, nn and nb are bokmål here). */
export function bestLanguage(wanted: string | readonly string[] | null | undefined): Language {
  const codes = typeof wanted === 'string' ? wanted.split(',') : (wanted ?? []);
  for (const code of codes) {
    const primary = code.trim().slice(0, 2).toLowerCase();
    if (['nb', 'no', 'nn'].includes(primary)) return 'nb';
    if (primary === 'en') return 'en';
  }
  return 'nb';
}

/** An instant as people say it: «tirsdag 24. november kl. 12:00» / "Tuesday 24 November at 12:00", in the centre's zone. */
export function showDateTime(instant: Date, zone: string, language: Language): string {
  const at = language === 'nb' ? 'kl.' : 'at';
  return `${showDate(instant, zone, language)} ${at} ${showTime(instant, zone, language)}`;
}

/** The date alone, with its weekday and without the year. */
export function showDate(instant: Date, zone: string, language: Language): string {
  return format(language, { weekday: 'long', day: 'numeric', month: 'long', timeZone: zone }).format(instant);
}

/** A local date (`YYYY-MM-DD`) with its year: «3. mars 2026» / "3 March 2026". */
export function showLocalDate(date: string, language: Language): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return format(language, options).format(new Date(`${date}T00:00:00Z`));
}

/** The time of day alone: «12:00». */
export function showTime(instant: Date, zone: string, language: Language): string {
  return format(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }).format(instant);
}

/** A length of time: «1 time og 30 minutter» / "1 hour and 30 minutes". */
export function showMinutes(minutes: number, language: Language): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const [hour, hoursWord, minute, minutesWord, and] =
    language === 'nb' ? ['time', 'timer', 'minutt', 'minutter', 'og'] : ['hour', 'hours', 'minute', 'minutes', 'and'];
  const parts = [
    hours > 0 ? `${hours} ${hours === 1 ? hour : hoursWord}` : '',
    rest > 0 || hours === 0 ? `${rest} ${rest === 1 ? minute : minutesWord}` : '',
  ].filter(Boolean);
  return parts.join(` ${and} `);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language}${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(language === 'nb' ? 'nb-NO' : 'en-GB', options);
  formats.set(key, known);
  return known;
}
