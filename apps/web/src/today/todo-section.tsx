import type { ReactNode } from 'react';
import { useWords } from '../language/words.js';
import type { Kept } from './steady.js';
import { todayWords } from './words.js';

/** A part of the page: what waits for somebody, a row each. Rows stay where they are also when they are settled. */
export function TodoSection<Item extends { readonly id: string }>({
  id,
  title,
  count,
  rows,
  none,
  row,
  more,
}: {
  readonly id: string;
  readonly title: string;
  /** «3», or «20+» when there are more than were asked for. */
  readonly count: string;
  readonly rows: readonly Kept<Item>[];
  /** What stands here when nothing waits. */
  readonly none: string;
  readonly row: (kept: Kept<Item>) => ReactNode;
  /** The way to all of them. */
  readonly more?: ReactNode;
}) {
  const t = useWords(todayWords);
  return (
    <section className="todo-section" aria-labelledby={id}>
      <h2 id={id} className="ds-heading" data-size="xs">
        {title} <span className="todo-count">{count}</span>
      </h2>
      {rows.length === 0 && <p className="quiet">{none}</p>}
      {rows.length > 0 && (
        <ul className="todo-list">
          {rows.map((kept) => (
            <li key={kept.item.id} className="todo" data-gone={kept.gone || undefined}>
              {row(kept)}
              {kept.gone && <span className="todo-done">{t('settled')}</span>}
            </li>
          ))}
        </ul>
      )}
      {more}
    </section>
  );
}
