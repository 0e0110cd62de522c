import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, Suspense, useRef, useState } from 'react';
import { Progress } from '../../page/progress.js';
import { Section, WithKey } from '../../page/section.js';
import { useShortcut } from '../../shell/shortcuts.js';

/** Something of a part that can be changed: its button, its key, and the form that opens. */
export interface Edit {
  readonly name: string;
  /** What the button says. */
  readonly label: string;
  readonly shortcut: string;
  readonly form: (close: () => void) => ReactNode;
}

/** A part of the page with what can be changed in it. One form is open at a time; the focus comes back to its button. */
export function EditPart({
  title,
  edits,
  children,
}: {
  readonly title: string;
  readonly edits: readonly Edit[];
  readonly children: ReactNode;
}) {
  const [open, setOpen] = useState<string | null>(null);
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const close = () => {
    if (open) buttons.current.get(open)?.focus();
    setOpen(null);
  };
  return (
    <Section
      title={title}
      actions={
        edits.length > 0 &&
        edits.map(({ name, label, shortcut }) => (
          <Button
            key={name}
            ref={(button) => {
              if (button) buttons.current.set(name, button);
            }}
            variant="secondary"
            data-size="sm"
            aria-expanded={open === name}
            onClick={() => setOpen(open === name ? null : name)}
          >
            <WithKey label={label} shortcut={shortcut} />
          </Button>
        ))
      }
    >
      {edits.map(({ name, label, shortcut }) => (
        <EditKey key={name} shortcut={shortcut} label={label} run={() => setOpen(name)} />
      ))}
      {children}
      <Suspense fallback={<Progress />}>{edits.find(({ name }) => name === open)?.form(close)}</Suspense>
    </Section>
  );
}

function EditKey({ shortcut, label, run }: { shortcut: string; label: string; run: () => void }) {
  useShortcut(shortcut, label, run);
  return null;
}
