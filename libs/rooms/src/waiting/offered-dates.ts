import type { TimeRange } from '@hjerterom/kernel';
import type { ClashReason } from '../taking/clash-report.js';
import type { WaitingRow } from './waiting-rows.js';

/** A date that was left out of an offer, and why. */
export interface LeftOutDate {
  readonly during: TimeRange;
  readonly reasons: readonly ClashReason[];
}

/** What an offer is of, in order of time. */
export interface OfferedDates {
  readonly dates: readonly TimeRange[];
  readonly leftOut: readonly LeftOutDate[];
}

/** What is, or was, offered to one who waits, and what was left out; all that they wait for where nothing was offered. Pure. */
export function offeredDates({ slots }: Pick<WaitingRow, 'slots'>): OfferedDates {
  const asked = slots.flatMap(({ during, inTheWay }) => (inTheWay ? [{ during, reasons: inTheWay }] : []));
  if (asked.length === 0) return { dates: slots.map(({ during }) => during), leftOut: [] };
  return {
    dates: asked.flatMap(({ during, reasons }) => (reasons.length === 0 ? [during] : [])),
    leftOut: asked.filter(({ reasons }) => reasons.length > 0),
  };
}
