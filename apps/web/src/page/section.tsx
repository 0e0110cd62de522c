import { type ReactNode, useId } from 'react';
import './section.css';

/** A part of the page under its own heading. */
export function Section({
  title,
  actions,
  children,
}: {
  readonly title: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className="page-part" aria-labelledby={id}>
      <div className="page-head">
        <h2 id={id} className="ds-heading" data-size="xs">
          {title}
        </h2>
        {actions && <div className="page-actions">{actions}</div>}
      </div>
      {children}
    </section>
  );
}

/** A button's label with its key, for those who see; the key is said by `?`. */
export function WithKey({ label, shortcut }: { readonly label: string; readonly shortcut: string | null }) {
  return (
    <>
      {label}
      {shortcut && <kbd aria-hidden>{shortcut.toUpperCase()}</kbd>}
    </>
  );
}
