import type { ReactNode } from 'react';

/** Nothing is here yet: says so, and teaches the first step. */
export function Empty({
  title,
  children,
}: {
  readonly title: string /** What to do first. */;
  readonly children?: ReactNode;
}) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      {children}
    </div>
  );
}
