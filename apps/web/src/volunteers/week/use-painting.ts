import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import type { Block } from './week-cells.js';

/** A field of the grid: a day (Monday is 1) and an hour. */
export interface Cell {
  readonly day: number;
  readonly hour: number;
}

/** A finger that rests so long means to paint; one that moves before that scrolls. In milliseconds. */
const REST_MS = 300;
/** A finger trembles: so many pixels are no movement. */
const TREMBLE = 10;

/**
 * Painting on a grid of days and hours. With a mouse one drags; a finger taps, or rests and then drags, so that the page
 * can be scrolled over the grid; with the keyboard the arrows move, Shift with them marks more, and Space paints.
 */
export function usePainting({
  firstHour,
  lastHour,
  isFree,
  paint,
}: {
  readonly firstHour: number;
  readonly lastHour: number;
  readonly isFree: (cell: Cell) => boolean;
  readonly paint: (block: Block, free: boolean) => void;
}) {
  const grid = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<Cell>({ day: 1, hour: Math.min(Math.max(9, firstHour), lastHour) });
  const [anchor, setAnchor] = useState<Cell | null>(null);
  const [stroke, setStroke] = useState<{ readonly from: Cell; readonly free: boolean } | null>(null);
  const resting = useRef<{ readonly timer: number; readonly x: number; readonly y: number; readonly cell: Cell }>(null);
  const painting = useRef(false);
  painting.current = stroke !== null;
  useEffect(() => {
    // A page is not scrolled by a finger that paints. React's own listener may not stop that: it is passive.
    const hold = (event: TouchEvent) => painting.current && event.cancelable && event.preventDefault();
    const table = grid.current;
    table?.addEventListener('touchmove', hold, { passive: false });
    return () => table?.removeEventListener('touchmove', hold);
  }, []);

  const focus = (cell: Cell) => grid.current?.querySelector<HTMLElement>(`[data-cell="${nameOf(cell)}"]`)?.focus();
  const begin = (cell: Cell) => {
    setAnchor(null);
    setAt(cell);
    setStroke({ from: cell, free: !isFree(cell) });
  };
  const forgetRest = () => {
    if (resting.current) clearTimeout(resting.current.timer);
    resting.current = null;
  };
  const end = () => {
    const tapped = resting.current?.cell;
    forgetRest();
    setStroke(null);
    if (stroke) paint(blockOf(stroke.from, at), stroke.free);
    if (stroke || !tapped) return;
    setAt(tapped);
    paint(blockOf(tapped, tapped), !isFree(tapped));
  };

  return {
    grid,
    at,
    /** What would be painted just now. */
    marked: stroke ? blockOf(stroke.from, at) : anchor && blockOf(anchor, at),
    onPointerDown: (event: PointerEvent) => {
      const cell = cellUnder(event);
      if (!cell || event.button !== 0) return;
      if (event.pointerType === 'mouse') {
        event.preventDefault();
        focus(cell);
        begin(cell);
        return;
      }
      const timer = window.setTimeout(() => {
        resting.current = null;
        begin(cell);
      }, REST_MS);
      resting.current = { timer, x: event.clientX, y: event.clientY, cell };
    },
    onPointerMove: (event: PointerEvent) => {
      const { current: rest } = resting;
      if (rest && Math.hypot(event.clientX - rest.x, event.clientY - rest.y) > TREMBLE) forgetRest();
      const cell = stroke && cellUnder(event);
      if (cell && (cell.day !== at.day || cell.hour !== at.hour)) setAt(cell);
    },
    onPointerUp: end,
    onPointerCancel: () => {
      forgetRest();
      setStroke(null);
    },
    onKeyDown: (event: KeyboardEvent) => {
      const next = moved(at, event.key, { firstHour, lastHour });
      if (next) {
        setAnchor(event.shiftKey ? (anchor ?? at) : null);
        setAt(next);
        focus(next);
      } else if (event.key === ' ') paint(blockOf(anchor ?? at, at), !isFree(anchor ?? at));
      else if (event.key === 'Escape' && anchor) setAnchor(null);
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}

/** The name of a field in the document. */
export function nameOf({ day, hour }: Cell): string {
  return `${day}-${hour}`;
}

/** Whether a field is in a block. */
export function isIn({ days, hours }: Block, { day, hour }: Cell): boolean {
  return day >= days[0] && day <= days[1] && hour >= hours[0] && hour <= hours[1];
}

function blockOf(a: Cell, b: Cell): Block {
  return {
    days: [Math.min(a.day, b.day), Math.max(a.day, b.day)],
    hours: [Math.min(a.hour, b.hour), Math.max(a.hour, b.hour)],
  };
}

/** A touch is held by the field it began on: what lies under it now is asked of the document. */
function cellUnder({ clientX, clientY }: PointerEvent): Cell | null {
  const name = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-cell]')?.dataset.cell;
  const [day, hour] = (name ?? '').split('-').map(Number);
  return day && hour !== undefined ? { day, hour } : null;
}

/** The field that a key leads to; null for a key that leads nowhere. */
function moved(
  { day, hour }: Cell,
  key: string,
  { firstHour, lastHour }: { readonly firstHour: number; readonly lastHour: number },
): Cell | null {
  const forward = document.documentElement.dir === 'rtl' ? -1 : 1;
  const steps: Readonly<Record<string, Cell>> = {
    ArrowRight: { day: day + forward, hour },
    ArrowLeft: { day: day - forward, hour },
    ArrowDown: { day, hour: hour + 1 },
    ArrowUp: { day, hour: hour - 1 },
    Home: { day: 1, hour },
    End: { day: 7, hour },
    PageUp: { day, hour: firstHour },
    PageDown: { day, hour: lastHour },
  };
  const to = steps[key];
  if (!to) return null;
  return { day: Math.min(7, Math.max(1, to.day)), hour: Math.min(lastHour, Math.max(firstHour, to.hour)) };
}
