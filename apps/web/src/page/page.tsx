import { useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { useCentre } from '../session/centre.js';

/** What was shown last; null when the user has just come in: there the browser keeps the focus as it is. */
let last: { readonly pathname: string; readonly heading: HTMLElement | null } | null = null;

/**
 * A page of the centre: its one h1, its title in the tab, and the focus on the h1 when the user came here from another
 * page, so that a screen reader says where they are.
 */
export function Page({
  title,
  actions,
  children,
}: {
  readonly title: string;
  /** Buttons and links beside the title: what can be done with the whole page. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  const centre = useCentre();
  useEffect(() => {
    document.title = `${title} – ${centre.name}`;
  }, [title, centre.name]);
  useEffect(() => {
    const shown = heading.current;
    if (last && (last.pathname !== pathname || last.heading !== shown)) shown?.focus();
    last = { pathname, heading: shown };
  }, [pathname]);
  return (
    <>
      <div className="page-head">
        <h1 ref={heading} tabIndex={-1} className="ds-heading" data-size="lg">
          {title}
        </h1>
        {actions && <div className="page-actions">{actions}</div>}
      </div>
      {children}
    </>
  );
}
