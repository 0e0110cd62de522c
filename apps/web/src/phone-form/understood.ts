import type { WhenReading } from '../needs/when-words/reading.js';

/** A kind as it can be named in the box. */
export interface NamedKind {
  readonly code: string;
  readonly nameNb: string;
  readonly nameEn: string;
}

/** What the words in the box say. */
export interface Understood {
  /** What is left to look for a person by: a name, or a part of a number. */
  readonly name: string;
  /** The code of a kind. */
  readonly kind: string | null;
  /** The words that tell when. */
  readonly whenText: string;
  readonly reading: WhenReading | null;
}

/** Words between the name, the need and the time; they are nobody's name. */
const between = new Set([
  'for',
  'til',
  'trenger',
  'vil',
  'ha',
  'med',
  'ringer',
  'om',
  'needs',
  'wants',
  'with',
  'calls',
  'about',
  'to',
  'a',
]);

/** Shorter words are the beginning of too much. */
const FEWEST_LETTERS = 4;

/**
 * Sorts what is typed in the box into a person, a need and a time. Digits alone are a phone number, never a time.
 * @param read reads a time out of words, or null
 */
export function understand(
  typed: string,
  kinds: readonly NamedKind[],
  read: (text: string) => WhenReading | null,
): Understood {
  const text = typed.trim();
  const nothing = { name: text, kind: null, whenText: '', reading: null };
  if (/^[\d\s+().-]*$/.test(text)) return nothing;
  const reading = read(text);
  const words = (reading?.rest ?? text).split(/\s+/).filter(Boolean);
  const kind = onlyOne(words.flatMap((word) => kindsNamed(word, kinds)));
  if (!reading && !kind) return nothing;
  const name = words
    .filter((word) => !between.has(word.toLocaleLowerCase()) && !(kind && isOfKind(word, kind)))
    .join(' ');
  const whenText = reading ? reading.spans.map(({ from, to }) => text.slice(from, to)).join(' ') : '';
  return { name, kind: kind?.code ?? null, whenText, reading };
}

/** The kinds that a text may mean, by any word of their names; all of them for an empty text. */
export function kindsLike<Kind extends NamedKind>(typed: string, kinds: readonly Kind[]): readonly Kind[] {
  const wanted = plain(typed.trim());
  const begins = (kind: Kind) => [kind.nameNb, kind.nameEn].some((name) => plain(name).startsWith(wanted));
  const holds = (kind: Kind) => [kind.nameNb, kind.nameEn].some((name) => plain(name).includes(wanted));
  return [...kinds.filter(begins), ...kinds.filter((kind) => !begins(kind) && holds(kind))];
}

function kindsNamed(word: string, kinds: readonly NamedKind[]): NamedKind[] {
  const typed = plain(word);
  if (typed.length < FEWEST_LETTERS) return [];
  const named = kinds.filter((kind) => wordsOf(kind).some((one) => one.startsWith(typed)));
  return named.length === 1 ? named : [];
}

function isOfKind(word: string, kind: NamedKind): boolean {
  const typed = plain(word);
  return wordsOf(kind).some((one) => one === typed || (typed.length >= FEWEST_LETTERS && one.startsWith(typed)));
}

function wordsOf({ nameNb, nameEn }: NamedKind): string[] {
  return plain(`${nameNb} ${nameEn}`).split(/\s+/);
}

function onlyOne(kinds: readonly NamedKind[]): NamedKind | null {
  const [first] = kinds;
  return first && kinds.every(({ code }) => code === first.code) ? first : null;
}

function plain(text: string): string {
  return text.toLocaleLowerCase('nb');
}
