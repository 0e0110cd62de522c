import { minutesOf } from './calendar.js';
import { compose } from './compose.js';
import { factsIn } from './facts.js';
import { gather } from './gather.js';
import type { LocalNow, Span, WhenReading } from './reading.js';
import { symbolsOf, type Token } from './symbols.js';

/**
 * Reads when something is needed out of a text in Norwegian or English, whichever it is: «Gudrun handlehjelp tirsdag
 * kl 12 tunge poser» is a Tuesday at 12, and the rest. Only the first 500 characters are read. Never throws, and never
 * answers with a time that is over. What the words mean, and where they leave doubt, is in the README.
 * @param now the day and the time at the centre
 * @param language of the screen: it settles a few words that are something else in the other language
 * @returns null when the text says nothing of when, or only what cannot be
 */
export function readWhen(text: string, now: LocalNow, language?: 'nb' | 'en'): WhenReading | null {
  const symbols = symbolsOf(text, language);
  const { tokens } = symbols;
  const facts = factsIn(symbols, text, { today: now.date, language });
  const { said, places, doubt } = gather(facts, tokens);
  const answer = compose(said, { date: now.date, minutes: minutesOf(now.time) });
  if (!answer) return null;
  const used = places.filter(([key]) => key === 'roughly' || answer.uses.includes(key)).map(([, place]) => place);
  const left = tokens.map((_, at) => !used.some(({ first, end }) => first <= at && at < end));
  const spans = spansOf(tokens, left);
  return {
    ...answer.when,
    rest: without(text, spans),
    spans,
    unsure: doubt || answer.doubt || used.length < places.length || hints(tokens, left, answer.when.kind === 'series'),
  };
}

/**
 * Whether something about time was left over: a weekday, a «hver», or a word that leads on from what was understood to
 * what was not («hver tirsdag til …»).
 */
function hints(tokens: readonly Token[], left: readonly boolean[], series: boolean): boolean {
  const leads = series ? /^(før|etter|innen|ikke|mellom|til|until|fra|ut)$/ : /^(før|etter|innen|ikke|mellom)$/;
  return tokens.some(({ symbol, raw }, at) => {
    if (!left[at]) return false;
    if (/^(W|Q|B|helg|forrige|neste|hver)/.test(symbol)) return raw.toLowerCase() !== 'alle';
    return at > 0 && !left[at - 1] && leads.test(symbol);
  });
}

/** What was understood, as stretches of the text; signs between two of them belong to both. */
function spansOf(tokens: readonly Token[], left: readonly boolean[]): Span[] {
  const spans: Span[] = [];
  let open = false;
  tokens.forEach(({ from, to, raw }, at) => {
    if (left[at]) {
      const between = raw === ',' && open && left[at + 1] === false;
      open = between;
      return;
    }
    const before = spans.at(-1);
    if (open && before) spans[spans.length - 1] = { from: before.from, to };
    else spans.push({ from, to });
    open = true;
  });
  return spans;
}

function without(text: string, spans: readonly Span[]): string {
  const kept = [...spans, { from: text.length }].map(({ from }, at) => text.slice(spans[at - 1]?.to ?? 0, from));
  return kept
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.])/g, '$1')
    .replace(/^[\s,.]+|[\s,]+$/g, '');
}
