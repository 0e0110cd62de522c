import type { LocalDate } from './calendar.js';
import type { Understood } from './understood.js';

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

/** Days in a row. */
export interface Days {
  readonly from: LocalDate;
  readonly to: LocalDate;
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

/** What one expression in the text says: part of a point in time, a word that leads to one, or something by itself. */
export type Said =
  | { readonly is: 'day'; readonly day: Day }
  | { readonly is: 'days'; readonly days: Days }
  | {
      readonly is: 'clock';
      readonly clock: Clock;
      /** A number that may be something else. */
      readonly bare?: boolean;
    }
  | { readonly is: 'link'; readonly link: Link }
  | { readonly is: 'said'; readonly said: Understood };

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

/** What an ordinal counts, by its symbol («o3», «3.»): -1 is the last. */
export function ordinalOf(symbol: string): number {
  return symbol === 'last' ? -1 : Number.parseInt(symbol.replace('o', ''), 10);
}

/** What is said by itself. */
export function says(said: Understood, doubt = false): Extract<Said, { is: 'said' }> & { readonly doubt: boolean } {
  return { is: 'said', said, doubt };
}
