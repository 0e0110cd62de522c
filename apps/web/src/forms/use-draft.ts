import { useEffect, useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { useCentre } from '../session/centre.js';
import { dropDraft, readDraft, writeDraft } from './drafts.js';

/** Writing is kept when it pauses for so many milliseconds, and when the page is left. */
const PAUSE_MS = 250;

/** A form's draft. */
export interface Draft {
  /** There was one, and the form holds it. */
  readonly restored: boolean;
  /** Forgets it: call it when the form was saved, or when the user begins afresh. */
  readonly forget: () => void;
}

/**
 * Keeps what is written in a form through a reload, a crash and the next call, in this browser, for each user and
 * centre, until it is saved, twelve hours have passed, or the user signs out.
 * @param key which form, and of what: `person:${id}`, `call:${callId}`
 * @param fit makes what was kept fit what is asked for now; as it was when left out
 */
export function useDraft<Values extends FieldValues>(
  key: string,
  form: UseFormReturn<Values>,
  fit: (kept: Values) => Values = (kept) => kept,
): Draft {
  const { id: centreId, person } = useCentre();
  const full = `${person.id}.${centreId}.${key}`;
  const [restored, setRestored] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const changed = useRef(false);
  const latestFit = useRef(fit);
  latestFit.current = fit;
  const { reset, watch, getValues } = form;
  useEffect(() => {
    const kept = readDraft<Values>(full);
    if (kept) reset(latestFit.current(kept), { keepDefaultValues: true });
    setRestored(kept !== null);
    const keep = () => {
      clearTimeout(timer.current);
      if (changed.current) writeDraft(full, getValues());
      changed.current = false;
    };
    const { unsubscribe } = watch((_values, { name }) => {
      // A reset names no field: what it puts there is kept already.
      if (name === undefined) return;
      changed.current = true;
      clearTimeout(timer.current);
      timer.current = setTimeout(keep, PAUSE_MS);
    });
    addEventListener('pagehide', keep);
    return () => {
      keep();
      unsubscribe();
      removeEventListener('pagehide', keep);
    };
  }, [full, reset, watch, getValues]);
  return {
    restored,
    forget: () => {
      clearTimeout(timer.current);
      changed.current = false;
      dropDraft(full);
      setRestored(false);
    },
  };
}
