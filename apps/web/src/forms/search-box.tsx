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
  // The address may change by another way: back, a link, «show all».
  useEffect(() => setTyped(value), [value]);
  const latest = useRef(change);
  latest.current = change;
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => latest.current(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, value]);
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
      />
    </Field>
  );
}
