import type { LocalDate } from './calendar.js';
import type { Clock, Link, Part, Repeat } from './fact.js';
import type { Point } from './pieces.js';

/** All that a text says about when, each thing once. */
export interface Understood extends Point {
  /** When it is over. */
  readonly clockTo?: Clock;
  /** Some time between the clock and the other. */
  readonly between?: true;
  /** Some time before the clock, or after it. */
  readonly side?: 'før' | 'etter';
  readonly weekdays?: readonly number[];
  readonly part?: Part;
  /** «formiddager»: on all such days. */
  readonly many?: true;
  /** How long it takes. */
  readonly minutes?: number;
  /** Minutes from now till it begins, and the most there may be till it is done. */
  readonly ahead?: number;
  readonly within?: number;
  readonly any?: true;
  /** A day that is over or turned down: «i går», «ikke tirsdag». It is never used, so it leaves doubt. */
  readonly refused?: true;
  readonly from?: Point;
  readonly to?: Point & { readonly how: Link };
  readonly after?: Point;
  /** The last day. */
  readonly until?: LocalDate;
  /** «ca.»: it is used, but leaves doubt. */
  readonly roughly?: true;
  readonly repeat?: Repeat;
  /** How many times in all. */
  readonly times?: number;
  readonly lasting?: { readonly number: number; readonly unit: 'd' | 'w' | 'm' };
  /** How many times a week. */
  readonly often?: number;
}

export type Key = keyof Understood;
