import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';

/** A button for the next page of a list, and the page when it is asked for. Nothing when there is none. */
export function More({
  next,
  label,
  children,
}: {
  /** The cursor after which it goes on. */
  readonly next: string | null;
  readonly label: string;
  readonly children: (cursor: string) => ReactNode;
}) {
  const [asked, setAsked] = useState(false);
  if (!next) return null;
  if (asked) return children(next);
  return (
    <p>
      <Button variant="secondary" data-size="sm" onClick={() => setAsked(true)}>
        {label}
      </Button>
    </p>
  );
}
