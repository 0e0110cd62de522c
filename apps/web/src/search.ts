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

/** What a part of the search means; nothing when it means nothing. Every first view needs these, so they are no zod. */
type Reader<Value> = (given: unknown) => Value | undefined;

/** What an address may say, for `validateSearch`: `searchOf({ q: text, view: oneOf(['list', 'board']) })`. */
export function searchOf<Values extends object>(readers: { readonly [Name in keyof Values]: Reader<Values[Name]> }) {
  const known = Object.entries(readers) as [keyof Values, Reader<Values[keyof Values]>][];
  return (search: Readonly<Record<string, unknown>>): Partial<Values> =>
    Object.fromEntries(known.map(([name, read]) => [name, read(search[name as string])])) as Partial<Values>;
}

/** One of these words, or nothing; another word is nothing too. */
export function oneOf<const Word extends string>(words: readonly Word[]): Reader<Word> {
  return (given) => words.find((word) => word === given);
}

/** Some of these words, in their order; other words are left out. Empty is nothing. */
export function someOf<const Word extends string>(words: readonly Word[]): Reader<Word[]> {
  return (given) => {
    const asked = Array.isArray(given) ? given.map(String) : typeof given === 'string' ? given.split(',') : [];
    const found = words.filter((word) => asked.includes(word));
    return found.length > 0 ? found : undefined;
  };
}

/** The program looks for no more letters than these. */
export const LONGEST_SEARCH = 100;

/** What somebody typed; empty is nothing. */
export const text: Reader<string> = (given) =>
  typeof given === 'string' && given.length <= LONGEST_SEARCH ? given : undefined;

/** A page of ours that the app has none of: an account, one's data. Anything else is nothing, another site above all. */
export const ownPath: Reader<string> = (given) =>
  typeof given === 'string' && /^\/(account|my-data)(?![^/?])[\w/?=&.-]*$/.test(given) ? given : undefined;
