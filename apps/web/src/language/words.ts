import { useMemo } from 'react';
import { i18n, useLanguage } from './i18n.js';
import type { WrittenLanguage } from './languages.js';

type Catalogue = Readonly<Record<string, string>>;
type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** A key as it is asked for: `needs_one` and `needs_other` are both `needs`. */
export type KeyOf<Words> = keyof Words extends infer Key extends string
  ? Key extends `${infer Base}_${Plural}`
    ? Base
    : Key
  : never;

/** What stands in `{{ }}` in a text. */
type Names<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}` ? Name | Names<Rest> : never;
type TextOf<Words, Key extends string> = {
  [K in keyof Words]: K extends Key | `${Key}_${Plural}` ? Words[K] : never;
}[keyof Words];
type Values<Words, Key extends string> = [Names<TextOf<Words, Key>>] extends [never]
  ? []
  : [values: Record<Names<TextOf<Words, Key>>, string | number>];

/** Says a text of a catalogue in the language of the screen. `count` chooses between plural forms. */
export type Say<Words> = <Key extends KeyOf<Words>>(key: Key, ...values: Values<Words, Key>) => string;

/** The words of one part of the screen. */
export interface Words<Nb> {
  readonly namespace: string;
  /** Never there at run time: it carries the type of the catalogue. */
  readonly nb?: Nb;
}

/**
 * Declares the words of one part of the screen: bokmål says which keys there are, and the compiler fails where another
 * language lacks one. Write the texts as `{ nb: {…}, en: {…} }`, plain and short.
 */
export function defineWords<const Nb extends Catalogue>(
  namespace: string,
  catalogues: { readonly nb: Nb } & Readonly<
    Record<Exclude<WrittenLanguage, 'nb'>, Readonly<Record<keyof Nb, string>>>
  >,
): Words<Nb> {
  for (const [language, texts] of Object.entries(catalogues)) i18n.addResourceBundle(language, namespace, texts);
  return { namespace };
}

/** The words of one part of the screen, in the language chosen: `const t = useWords(needsWords); t('title')`. */
export function useWords<Nb>({ namespace }: Words<Nb>): Say<Nb> {
  const language = useLanguage();
  return useMemo(() => {
    const t = i18n.getFixedT(language, namespace);
    return (key: string, values?: object) => t(key, { ...values });
  }, [language, namespace]) as Say<Nb>;
}
