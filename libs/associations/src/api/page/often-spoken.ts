/** Languages that are often spoken at a centre, as ISO 639 codes. */
export const oftenSpoken = ['nb', 'en', 'ar', 'so', 'ti', 'uk', 'pl', 'fa', 'ur', 'tr', 'es', 'fr'] as const;
