import { Button } from '@digdir/designsystemet-react';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../language/words.js';
import './panel.css';
import { formWords } from './words.js';

/** What takes the focus: a field, or the field of a grid that the keys begin at. */
const firstField = 'input, textarea, select, [role="gridcell"][tabindex="0"]';

/**
 * A small form that opens on the page: the focus goes to its first field, or to its button where it only asks; Escape
 * closes it, Ctrl+Enter sends it.
 */
export function Panel({
  label,
  send,
  submit,
  running = false,
  close,
  children,
}: {
  readonly label: string;
  /** What the button says. */
  readonly send: string;
  readonly submit: (event?: FormEvent) => void;
  readonly running?: boolean;
  readonly close: () => void;
  readonly children: ReactNode;
}) {
  const t = useWords(formWords);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>(firstField) ?? form.current?.querySelector('button');
    first?.focus();
  }, []);
  return (
    <form
      ref={form}
      className="panel"
      aria-label={label}
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
      }}
    >
      {children}
      <div className="button-row">
        <Button type="submit" loading={running}>
          {send}
        </Button>
        <Button type="button" variant="tertiary" onClick={close}>
          {t('leave')}
        </Button>
      </div>
    </form>
  );
}
