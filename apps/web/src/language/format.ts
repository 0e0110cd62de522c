import { useMemo } from 'react';
import { useZone } from '../session/centre.js';
import { type Format, formatIn } from './format-in.js';
import { useLanguage } from './i18n.js';

/** Dates, times and numbers for the screen: in the language chosen, in the centre's zone. */
export function useFormat(): Format {
  const zone = useZone();
  const language = useLanguage();
  return useMemo(() => formatIn(language, zone), [language, zone]);
}
