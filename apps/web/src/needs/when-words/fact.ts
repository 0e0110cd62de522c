import type { LocalDate } from './calendar.js';

/** A time as it was said: «halv tre» does not say which half of the day. */
export interface Clock {
  /** Minutes since midnight; on a clock of twelve hours, from 1:00 to 12:59, unless `exact`. */
  readonly minutes: number;
  /** No other time can be meant: 07:30, 16, «3 pm». */
  readonly exact?: boolean;
  /** Said with am or pm, which a time before it shares: «2–4 pm». */
  readonly half?: boolean;
}

export type Part = 'm' | 'a' | 'f' | 'd' | 'e' | 'k' | 'n' | 'before-lunch' | 'after-lunch';
export type Link =
  | 'fra'
  | 'til'
  | 'until'
  | 'to'
  | 'mellom'
  | 'og'
  | 'eller'
  | 'før'
  | 'innen'
  | 'senest'
  | 'etter'
  | '-';

/** How something repeats, as far as one expression says it. */
export interface Repeat {
  readonly freq: 'DAILY' | 'WEEKLY' | 'MONTHLY';
  readonly interval: number;
  /** 1 (Monday) to 7. */
  readonly weekdays?: readonly number[];
  /** Which of the weekdays in a month: 1 to 5, or -1 for the last. */
  readonly nth?: number;
  readonly monthDay?: number;
  /** Weeks with odd numbers (1) or even ones (0). */
  readonly parity?: number;
}

/** A day that was said. */
export interface Day {
  readonly date: LocalDate;
  /** Said by its weekday, which is today's: it may as well be a week later. */
  readonly orWeekLater?: boolean;
  readonly weekday?: number;
  /** Said with its number («24. november», «den 3.»), so that a weekday beside it only confirms it. */
  readonly numbered?: boolean;
}

/** What one expression in the text says. */
export type Said =
  | { readonly is: 'day'; readonly day: Day }
  | { readonly is: 'weekdays'; readonly weekdays: readonly number[] }
  | { readonly is: 'days'; readonly from: LocalDate; readonly to: LocalDate }
  | { readonly is: 'clock'; readonly clock: Clock /** A number that may be something else. */; readonly bare?: boolean }
  | { readonly is: 'part'; readonly part: Part; readonly many?: boolean }
  | { readonly is: 'length'; readonly minutes: number }
  | { readonly is: 'ahead'; readonly minutes: number }
  | { readonly is: 'within' /** Minutes, or else days. */; readonly minutes?: number; readonly days?: number }
  | { readonly is: 'until'; readonly date: LocalDate }
  | { readonly is: 'repeat'; readonly repeat: Repeat }
  | { readonly is: 'count'; readonly times: number }
  | { readonly is: 'for'; readonly number: number; readonly unit: 'd' | 'w' | 'm' }
  | { readonly is: 'often' /** So many times a week. */; readonly times: number }
  | { readonly is: 'any' }
  | { readonly is: 'refused' }
  | { readonly is: 'link'; readonly link: Link };

/** With where it stands: tokens from `first` up to `end`. */
export type Fact = Said & { readonly first: number; readonly end: number; readonly doubt: boolean };

/** What a rule makes of its match: null when it says nothing after all. */
export type Made = (Said & { readonly doubt?: boolean }) | null;

/** What a rule may look at. */
export interface Facing {
  readonly today: LocalDate;
  readonly language: 'nb' | 'en' | undefined;
  /** The words of the match as they were written. */
  readonly raw: string;
}

/** An expression: what it looks like in symbols, and what it says. A group that took no part is ''. */
export type Rule = readonly [
  pattern: string,
  make: (groups: readonly string[], facing: Facing) => Made | readonly Made[],
];

/** A number in words or digits, to be read by `numberOf`. */
export const number = '(\\d{1,3}|to|en|an|one)';

/** The number that `number` matched. */
export function numberOf(symbol: string): number {
  return symbol === 'to' ? 2 : /^\d/.test(symbol) ? Number(symbol) : 1;
}
