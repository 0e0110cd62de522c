import { Field, Label } from '@digdir/designsystemet-react';
import { useEffect, useId, useRef, useState } from 'react';
import { LONGEST_SEARCH } from '../search.js';
import { useShortcut } from '../shell/shortcuts.js';

/** Typing is taken into the address when it pauses for so many milliseconds. */
const PAUSE_MS = 250;

/** What a list is searched by: it stands in the address, and `/` leads here. */
export function SearchBox({
  label,
  keyLabel,
  value,
  change,
}: {
  readonly label: string;
  /** What `?` says of the key. */
  readonly keyLabel: string;
  /** What the address says. */
  readonly value: string;
  readonly change: (value: string) => void;
}) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const box = useRef<HTMLInputElement>(null);
  useShortcut('/', keyLabel, () => box.current?.focus());
  const asked = useRef(value);
  const ask = (text: string) => {
    if (text === asked.current) return;
    asked.current = text;
    change(text);
  };
  const latest = useRef(ask);
  latest.current = ask;
  // The address may change by another way: back, a link, «show all». What was asked for here is no news.
  useEffect(() => {
    if (value === asked.current) return;
    asked.current = value;
    setTyped(value);
  }, [value]);
  useEffect(() => {
    const timer = setTimeout(() => latest.current(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <Field>
      <Label htmlFor={id}>{label}</Label>
      <input
        ref={box}
        id={id}
        className="ds-input"
        type="search"
        autoComplete="off"
        spellCheck={false}
        maxLength={LONGEST_SEARCH}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        // Whoever follows a link at once is not to be called back by the pause that ends on the way.
        onBlur={() => ask(typed)}
      />
    </Field>
  );
}
