import type { WhenReading } from '../needs/when-words/reading.js';

/** What words say of a wish for a room. Of the time only what they say; local, on the clock of the centre. */
export interface ReadWish {
  /** `YYYY-MM-DD`: the first day. */
  readonly day?: string;
  /** `HH:MM`. */
  readonly from?: string;
  /** `HH:MM`; when the words say how long. */
  readonly to?: string;
  readonly weekly?: boolean;
  readonly people: number | null;
  /** Codes of equipment and accessibility, in the order of the list. */
  readonly needs: readonly string[];
}

/** What must be there, by how people say it in Norwegian and English. */
const said: readonly (readonly [code: string, words: RegExp])[] = [
  ['projector', /prosjektor|projector|beamer/],
  ['screen', /lerret|skjerm|\bscreen|\btv\b/],
  ['whiteboard', /tavle|whiteboard/],
  ['speakers', /høyttaler|lydanlegg|mikrofon|speaker|microphone/],
  ['hearing-loop', /teleslynge|hørselsslynge|hearing[ -]?loop/],
  ['kitchenette', /tekjøkken|minikjøkken|kitchenette/],
  ['kitchen', /(?<!te|mini)kjøkken|kitchen(?!ette)/],
  ['toys', /leker\b|leketøy|toys/],
  ['mats', /matter|\bmats\b/],
  ['grill', /grill|barbecue/],
  ['step-free', /trinnfri|uten trapp|rullestol|step[ -]?free|wheelchair/],
  ['accessible-toilet', /hc[ -]?toalett|handikaptoalett|accessible toilet/],
  ['lift', /\bheis|\blift\b|elevator/],
  ['parking', /parkering|parking/],
];

const people = [
  /(?<![\d.:])(\d{1,4})\s*(?:personer|pers\b|deltakere|mennesker|stk\b|plasser|stoler|barn|voksne|people|persons|seats|participants|guests|gjester)/,
  /(?:plass til|rom til|vi er|room for|seats for|there are)\s+(?:ca\.?\s*|about\s*)?(\d{1,4})(?![\d.:])/,
];

/**
 * Reads what is wished for out of words in Norwegian or English, in any order. What is not understood is passed over:
 * the fields below the box show what was.
 * @param readWhen reads a time out of words, or null
 */
export function readWish(text: string, readWhen: (words: string) => WhenReading | null): ReadWish {
  const words = text.toLocaleLowerCase('nb');
  const counted = people.map((pattern) => pattern.exec(words)).find((match) => match !== null);
  const needs = said.filter(([, pattern]) => pattern.test(words)).map(([code]) => code);
  // The number of people is no time, and «from January» after it belongs to the day.
  const rest = counted ? text.slice(0, counted.index) + text.slice(counted.index + counted[0].length) : text;
  const reading = readWhen(withoutThings(rest));
  return { ...(reading && timeOf(reading)), people: counted ? Number(counted[1]) : null, needs };
}

function withoutThings(text: string): string {
  return said
    .reduce((left, [, pattern]) => left.replace(new RegExp(pattern.source, 'gi'), ' '), text)
    .replace(/\s*,(\s*,)+/g, ',')
    .replace(/\s+/g, ' ');
}

function timeOf(reading: WhenReading): Pick<ReadWish, 'day' | 'from' | 'to' | 'weekly'> {
  if (reading.kind === 'window') {
    const oneDay = reading.fromDate === reading.toDate;
    return { day: reading.fromDate, ...(oneDay && { from: reading.fromTime, to: reading.toTime }), weekly: false };
  }
  const [day, from] = reading.kind === 'fixed' ? [reading.date, reading.time] : [reading.startDate, reading.startTime];
  const to = reading.minutes === undefined ? {} : { to: later(from, reading.minutes) };
  return { day, from, ...to, weekly: reading.kind === 'series' };
}

/** So many minutes later on the clock; at most midnight. */
export function later(time: string, minutes: number): string {
  const [hours = 0, rest = 0] = time.split(':').map(Number);
  const all = Math.min(hours * 60 + rest + minutes, 23 * 60 + 59);
  return `${String(Math.floor(all / 60)).padStart(2, '0')}:${String(all % 60).padStart(2, '0')}`;
}
