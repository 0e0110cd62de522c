import { useCallback } from 'react';
import { now } from '../language/centre-clock.js';
import { useLanguage } from '../language/i18n.js';
import { inWords } from '../needs/when-words/in-words.js';
import { readWhen } from '../needs/when-words/read-when.js';
import type { LocalWhen, WhenReading } from '../needs/when-words/reading.js';
import { useZone } from '../session/centre.js';
import { localNow } from './local-instant.js';

/** Reads words such as «tirsdag kl 12» at the centre's clock. */
export function useReadWhen(): (text: string) => WhenReading | null {
  const zone = useZone();
  return useCallback((text) => (text.trim() ? readWhen(text, localNow(now(), zone)) : null), [zone]);
}

/** Says a time in the language of the screen. */
export function useSayWhen(): (when: LocalWhen) => string {
  const language = useLanguage();
  const zone = useZone();
  return useCallback(
    (when) => inWords(when, language === 'en' ? 'en' : 'nb', localNow(now(), zone).date),
    [language, zone],
  );
}
