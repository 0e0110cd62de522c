import type { Slot } from '../booking/slots-of.js';
import type { Clash, ClashReason } from '../taking/clash-report.js';

/** A date that is waited for and cannot be had, and why. */
export interface SlotNotHad {
  readonly slot: Slot;
  readonly reasons: readonly ClashReason[];
}

/** What there is now of the dates that somebody waits for, each part in order of time. */
export interface HadNow {
  readonly had: readonly Slot[];
  readonly leftOut: readonly SlotNotHad[];
  /** So many that they are offered. */
  readonly enough: boolean;
}

/**
 * Which of the dates that remain can be had now, and whether that is enough to offer: at least half of them. A single
 * date is offered when it is free; a spring of Tuesdays does not wait for the one with repairs. Pure.
 * @param clashes what there is against these dates, none twice
 */
export function hadNow(slots: readonly Slot[], clashes: readonly Pick<Clash, 'start' | 'reasons'>[]): HadNow {
  const against = new Map(clashes.map(({ start, reasons }) => [start, reasons]));
  const asked = slots.map((slot) => ({ slot, reasons: against.get(slot.during.start.toISOString()) ?? [] }));
  const had = asked.flatMap(({ slot, reasons }) => (reasons.length === 0 ? [slot] : []));
  return {
    had,
    leftOut: asked.filter(({ reasons }) => reasons.length > 0),
    enough: had.length > 0 && had.length * 2 >= slots.length,
  };
}
