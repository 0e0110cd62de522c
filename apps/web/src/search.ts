import * as z from 'zod/mini';

/** An address's search part as plain words: `?state=OPEN,ASKING&q=kari`. Each value is a text; a list has commas. */
export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

/** The other way; what is empty is left out. */
export function stringifySearch(search: Record<string, unknown>): string {
  const entries = Object.entries(search).filter(
    ([, value]) => value !== undefined && value !== null && String(value) !== '',
  );
  // A comma and a colon are allowed in a query, and read better than %2C and %3A.
  const text = new URLSearchParams(entries.map(([name, value]): [string, string] => [name, String(value)])).toString();
  return text ? `?${text.replaceAll('%2C', ',').replaceAll('%3A', ':')}` : '';
}

/** One of these words, or nothing; another word is nothing too. */
export function oneOf<const Word extends string>(words: readonly [Word, ...Word[]]) {
  return z.catch(z.optional(z.enum(words)), undefined);
}

/** Some of these words, in their order; other words are left out. Empty is nothing. */
export function someOf<const Word extends string>(words: readonly Word[]) {
  const known = z.transform((given: unknown): Word[] | undefined => {
    const asked = Array.isArray(given) ? given.map(String) : typeof given === 'string' ? given.split(',') : [];
    const found = words.filter((word) => asked.includes(word));
    return found.length > 0 ? found : undefined;
  });
  return z.optional(z.pipe(z.unknown(), known));
}

/** What somebody typed; empty is nothing. */
export const text = z.catch(z.optional(z.string().check(z.maxLength(200))), undefined);
