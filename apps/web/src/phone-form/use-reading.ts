import { useCallback, useEffect, useMemo, useState } from 'react';
import { now } from '../language/centre-clock.js';
import { useLanguage } from '../language/i18n.js';
import type { LocalWhen, WhenReading } from '../needs/when-words/reading.js';
import { useZone } from '../session/centre.js';
import { localNow } from './local-instant.js';

type Reader = typeof import('./when-reader.js');

/** Words such as «tirsdag kl 12» read at the centre's clock, and times said in the language of the screen. */
export interface Reading {
  /** False until the reader is here; then what was typed meanwhile is read. Without a network, true without it. */
  readonly ready: boolean;
  readonly read: (text: string) => WhenReading | null;
  readonly say: (when: LocalWhen) => string;
}

let loaded: Reader | null = null;

/** The reader of «when». It is loaded when the form is shown, beside it, so that nobody waits with typing. */
export function useReading(): Reading {
  const language = useLanguage() === 'en' ? 'en' : 'nb';
  const zone = useZone();
  const [reader, setReader] = useState(loaded);
  const [ready, setReady] = useState(loaded !== null);
  useEffect(() => {
    if (loaded) return;
    let shown = true;
    const done = () => {
      if (!shown) return;
      setReader(loaded);
      setReady(true);
    };
    import('./when-reader.js')
      .then((module) => {
        loaded = module;
      })
      .then(done, done);
    return () => {
      shown = false;
    };
  }, []);
  const read = useCallback(
    (text: string) => (reader && text.trim() ? reader.readWhen(text, localNow(now(), zone), language) : null),
    [reader, zone, language],
  );
  const say = useCallback(
    (when: LocalWhen) => reader?.inWords(when, language, localNow(now(), zone).date) ?? '',
    [reader, zone, language],
  );
  return useMemo(() => ({ ready, read, say }), [ready, read, say]);
}
