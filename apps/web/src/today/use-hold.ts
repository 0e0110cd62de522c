import { type RefObject, useEffect } from 'react';

/**
 * Holds what the user is about to press where it is: when something above it grows or shrinks, the page is scrolled as
 * far, before it is drawn. It is what the pointer is over, or else what has the focus.
 */
export function useHold(area: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const part = area.current;
    if (!part) return;
    let held: { readonly element: Element; top: number } | null = null;
    const hold = ({ target }: Event) => {
      const element = target instanceof Element && part.contains(target) ? target.closest('li, .step, a') : null;
      held = element && { element, top: element.getBoundingClientRect().top };
    };
    const look = () => {
      if (held) held.top = held.element.getBoundingClientRect().top;
    };
    const grown = new ResizeObserver(() => {
      if (!held?.element.isConnected) return;
      const moved = held.element.getBoundingClientRect().top - held.top;
      if (moved !== 0) scrollBy({ top: moved, behavior: 'instant' });
      look();
    });
    for (const column of [part, ...part.children]) grown.observe(column);
    addEventListener('pointermove', hold);
    addEventListener('focusin', hold);
    addEventListener('scroll', look);
    return () => {
      grown.disconnect();
      removeEventListener('pointermove', hold);
      removeEventListener('focusin', hold);
      removeEventListener('scroll', look);
    };
  }, [area]);
}
