import { readFileSync } from 'node:fs';
import { inWords } from './in-words.js';
import { readWhen } from './read-when.js';
import type { LocalNow, LocalWhen, WhenReading } from './reading.js';

interface Phrase {
  readonly text: string;
  readonly comesTo: string;
  readonly now: LocalNow;
}

const norwegian = phrasesOf('phrases.nb.txt');
const english = phrasesOf('phrases.en.txt');
const understood = [...norwegian, ...english].filter(({ comesTo }) => comesTo !== 'nothing');

describe('what is said of when', () => {
  it('is tried with a file of at least 150 phrases', () => {
    expect(norwegian.length).toBeGreaterThanOrEqual(90);
    expect(english.length).toBeGreaterThanOrEqual(45);
    expect(norwegian.length + english.length).toBeGreaterThanOrEqual(150);
  });

  it.each(norwegian)('«$text», said at $now.date $now.time, is $comesTo', ({ text, now, comesTo }) => {
    expect(shown(readWhen(text, now))).toBe(comesTo);
  });

  it.each(english)('“$text”, said at $now.date $now.time, is $comesTo', ({ text, now, comesTo }) => {
    expect(shown(readWhen(text, now))).toBe(comesTo);
  });

  it.each(['nb', 'en'] as const)('is understood in both languages when the screen is in %s', (language) => {
    // Short weekdays that are common words in one language count in the other only.
    const own = language === 'nb' ? /^Sat / : /^tor /;
    for (const { text, now, comesTo } of understood.filter((one) => !own.test(one.text))) {
      expect([text, certain(shown(readWhen(text, now, language)))]).toEqual([text, certain(comesTo)]);
    }
  });

  it.each(['nb', 'en'] as const)('is said again in %s in words that mean the same', (language) => {
    for (const { text, now } of understood) {
      const when = whenOf(readWhen(text, now)) as LocalWhen;
      const words = inWords(when, language, now.date);
      const again = readWhen(words, now);
      expect([words, whenOf(again), again?.rest, again?.unsure]).toEqual([words, when, '', false]);
    }
  });

  it('says which characters were understood, so that the rest is left', () => {
    const text = 'Gudrun handlehjelp tirsdag kl 12, en time, tunge poser';
    const reading = readWhen(text, { date: '2026-11-23', time: '09:30' });
    expect(reading?.spans.map(({ from, to }) => text.slice(from, to))).toEqual(['tirsdag kl 12, en time']);
    expect(reading?.rest).toBe('Gudrun handlehjelp, tunge poser');
  });

  it('settles “half two” when the screen is in English', () => {
    const now = { date: '2026-11-23', time: '09:30' };
    expect(readWhen('half two tomorrow', now, 'en')).toMatchObject({ time: '14:30', unsure: false });
    expect(readWhen('half two tomorrow', now, 'nb')).toMatchObject({ time: '14:30', unsure: true });
  });
});

/** The phrases of a file: what is said, and when it is said. */
function phrasesOf(file: string): Phrase[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n');
  let now: LocalNow = { date: '', time: '' };
  return lines.flatMap((line) => {
    const [, date, time] = /^now (\S+) (\d\d:\d\d)/.exec(line) ?? [];
    if (date && time) now = { date, time };
    const [text, comesTo] = line.split(' = ');
    return text && comesTo && !line.startsWith('#') ? [{ text, comesTo, now }] : [];
  });
}

/** A reading as the files write it. */
function shown(reading: WhenReading | null): string {
  if (!reading) return 'nothing';
  const length = reading.minutes ? ` (${reading.minutes} min)` : '';
  const rest = `${reading.unsure ? ' ?' : ''}${reading.rest && ` | ${reading.rest}`}`;
  if (reading.kind === 'fixed') return `${reading.date} ${reading.time}${length}${rest}`;
  if (reading.kind === 'window') {
    return `${reading.fromDate} ${reading.fromTime} .. ${reading.toDate} ${reading.toTime}${length}${rest}`;
  }
  const until = reading.untilDate ? ` until ${reading.untilDate}` : '';
  return `${reading.rrule} from ${reading.startDate} ${reading.startTime}${length}${until}${rest}`;
}

/** Without the mark of doubt: the language of the screen may settle it. */
function certain(comesTo: string): string {
  return comesTo.replace(' ?', '');
}

function whenOf(reading: WhenReading | null): LocalWhen | null {
  if (!reading) return null;
  const { rest: _, spans: __, unsure: ___, ...when } = reading;
  return when;
}
