import type { Language } from '@hjerterom/platform';

/** The address of the page in the language that was chosen (null: the volunteer's own), with what is said on top of it. */
export function pageHref(
  token: string,
  language: Language | null,
  said: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams({ ...(language && { lang: language }), ...said }).toString();
  return `/h/${encodeURIComponent(token)}${query && `?${query}`}`;
}
