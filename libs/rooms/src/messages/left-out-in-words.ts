import type { Zone } from '@hjerterom/kernel';
import type { InEveryLanguage, Language } from '@hjerterom/platform';
import type { ClashReason } from '../taking/clash-report.js';
import type { LeftOutDate } from '../waiting/offered-dates.js';

/** Why, in a word or two. */
const reasonWords: InEveryLanguage<Readonly<Record<ClashReason, string>>> = {
  nb: {
    taken: 'opptatt',
    held: 'opptatt',
    blocked: 'stengt',
    twice: 'spurt om to ganger',
    closed: 'ikke åpent',
    'not-lent-out': 'lånes ikke ut',
    'in-past': 'forbi',
    'too-far': 'for langt fram',
    'too-long': 'for lenge',
  },
  en: {
    taken: 'taken',
    held: 'taken',
    blocked: 'closed',
    twice: 'asked for twice',
    closed: 'not open',
    'not-lent-out': 'not lent out',
    'in-past': 'over',
    'too-far': 'too far ahead',
    'too-long': 'too long',
  },
};

const more = {
  nb: (count: number) => `${count} til`,
  en: (count: number) => `${count} more`,
};

/**
 * Dates that were left out, each with why: «14. april (stengt) og 21. april (opptatt)».
 * @param most so many are named, the rest are counted: a message by SMS is short
 */
export function leftOutInWords(
  leftOut: readonly LeftOutDate[],
  { zone, language, most }: { readonly zone: Zone; readonly language: Language; readonly most: number },
): string {
  const locale = language === 'nb' ? 'nb-NO' : 'en-GB';
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: zone });
  const named = leftOut.slice(0, most).map(({ during, reasons }) => {
    const why = [...new Set(reasons.map((reason) => reasonWords[language][reason]))];
    return `${day.format(during.start)} (${why.join(', ')})`;
  });
  const rest = leftOut.length - named.length;
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return list.format([...named, ...(rest > 0 ? [more[language](rest)] : [])]);
}
