import type { Language } from '@hjerterom/platform';

/** What is said on top of a page after something was done. */
export const notes = [
  'clash',
  'begun',
  'date-given-back',
  'code-sent',
  'code-wrong',
  'code-expired',
  'too-many-codes',
] as const;
export type Note = (typeof notes)[number];

/** What the address of a page says beside which offer it is. */
export interface Visit {
  readonly token: string;
  readonly language: Language | null;
  readonly note: Note | null;
}

/** Reads `?lang=` and `?said=`; anything else than what we write there is as nothing. */
export function visitOf(token: string, query: Record<string, unknown>): Visit {
  const language = query.lang === 'nb' || query.lang === 'en' ? query.lang : null;
  return { token, language, note: notes.find((note) => note === query.said) ?? null };
}

/** An address under the same offer, in the language that was chosen. */
export function hrefOf(
  { token, language }: Pick<Visit, 'token' | 'language'>,
  path: '' | '/answer' | '/give-back' | '/code' | '/open' | '/calendar.ics' = '',
  query: Readonly<Record<string, string>> = {},
): string {
  const all = new URLSearchParams({ ...(language && { lang: language }), ...query }).toString();
  return `/o/${encodeURIComponent(token)}${path}${all && `?${all}`}`;
}
