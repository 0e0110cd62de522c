/** Languages that are often asked for at a centre, as ISO 639 codes. */
export const oftenSpoken = ['nb', 'en', 'ar', 'so', 'ti', 'uk', 'pl', 'fa', 'ur', 'tr', 'es', 'fr'] as const;

/** Others that are spoken in Norway. */
export const alsoSpoken = [
  ...['am', 'bn', 'bs', 'cs', 'da', 'de', 'el', 'et', 'fi', 'hi', 'hr', 'hu', 'id', 'is', 'it', 'ja', 'km'],
  ...['ko', 'ku', 'lt', 'lv', 'ne', 'nl', 'nn', 'om', 'pa', 'ps', 'pt', 'ro', 'ru', 'rw', 'se', 'sk', 'sq', 'sr'],
  ...['sv', 'sw', 'ta', 'th', 'tl', 'vi', 'zh'],
] as const;
