import { symbolOf } from './lexicon.js';

/** A word, a number or a sign of a text. */
export interface Token {
  readonly raw: string;
  readonly symbol: string;
  readonly from: number;
  readonly to: number;
  /** It may well be another word: «man», or a man named Tor. */
  readonly doubtful: boolean;
}

/** A text as the rules read it: the symbols of its words, with a space where there was one. */
export interface Symbols {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** From a place in the text of symbols to the token that starts there, and to the number of those that end there. */
  readonly starts: ReadonlyMap<number, number>;
  readonly ends: ReadonlyMap<number, number>;
}

/** No more of a text is read than this. */
const longest = 500;
/** «torsdagskveld» is two words here. */
const word =
  /\p{L}+?dags?(?=(?:morgen|formiddag|ettermiddag|kveld|natt)(?:en|er)?\b)|o['’]clock|[ap]\.m\b\.?|\d+|[\p{L}\p{M}]+|[^\s\p{L}\p{M}\d]/giu;
const alphanumeric = /[\p{L}\p{M}\d]$/u;

/** Takes a text apart and says what its words stand for. */
export function symbolsOf(text: string, language?: 'nb' | 'en'): Symbols {
  const found = [...text.slice(0, longest).matchAll(word)];
  const plain = found.map(([raw]) => (/^[\p{L}\p{M}]/u.test(raw) ? symbolOf(raw) : raw.replace(/[‐-―−]/, '-')));
  const tokens: Token[] = [];
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  let symbols = '';
  found.forEach(({ 0: raw, index: from }, at) => {
    const before = tokens[at - 1];
    const apart = before && (before.to < from || (alphanumeric.test(before.raw) && alphanumeric.test(raw)));
    const { symbol, doubtful } = inContext(plain, at, raw, language);
    symbols += apart ? ' ' : '';
    starts.set(symbols.length, at);
    symbols += symbol;
    ends.set(symbols.length, at + 1);
    tokens.push({ raw, symbol, from, to: from + raw.length, doubtful });
  });
  return { text: symbols, tokens, starts, ends };
}

/**
 * «man», «tor», «fri», «sat» and «sun» are weekdays in short only beside something that makes them so. With no more
 * than a time after it, it may be a name or a common word; then it counts in its own language, and in doubt.
 */
function inContext(plain: readonly string[], at: number, raw: string, language?: 'nb' | 'en') {
  const symbol = plain[at] ?? '?';
  if (!/^w\d$/.test(symbol)) return { symbol, doubtful: false };
  const norwegian = symbol < 'w5';
  const named = norwegian && at > 0 && raw !== raw.toLowerCase();
  const before = plain[at - 1] ?? '';
  const after = plain[at + 1] ?? '';
  const weekday = symbol.toUpperCase();
  const led = /^(på|hver|neste|denne|kom|fra|til|før|innen|og|o\d|[-/])/.test(before);
  if (!named && (led || /^(-|\.)$/.test(after) || plain.length === 1)) return { symbol: weekday, doubtful: false };
  const timed = /^(kl|\d+)/.test(after) && language !== (norwegian ? 'en' : 'nb');
  return timed && !named ? { symbol: weekday, doubtful: true } : { symbol: '?', doubtful: false };
}
