import { Field, Label } from '@digdir/designsystemet-react';
import { useRouter } from '@tanstack/react-router';
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
  const router = useRouter();
  const [typed, setTyped] = useState(value);
  const box = useRef<HTMLInputElement>(null);
  useShortcut('/', keyLabel, () => box.current?.focus());
  const asked = useRef(value);
  const latest = useRef(change);
  latest.current = change;
  // The address may change by another way: back, a link, «show all». What was asked for here is no news.
  useEffect(() => {
    if (value === asked.current) return;
    asked.current = value;
    setTyped(value);
  }, [value]);
  useEffect(() => {
    const ask = () => {
      if (typed === asked.current) return;
      // Whoever follows a link at once is on the way: they are not to be called back.
      if (router.state.isLoading) {
        timer = setTimeout(ask, PAUSE_MS);
        return;
      }
      asked.current = typed;
      latest.current(typed);
    };
    let timer = setTimeout(ask, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, router]);
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
