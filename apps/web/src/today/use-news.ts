import { useEffect, useRef } from 'react';
import { useAnnounce } from '../shell/announce.js';

/**
 * Tells those who hear the screen what has come since the page was opened, each thing once.
 * @param news what there is to tell by its id; undefined while nothing is known. What is there at first is not news
 */
export function useNews(news: ReadonlyMap<string, string> | undefined): void {
  const announce = useAnnounce();
  const known = useRef<Set<string> | null>(null);
  useEffect(() => {
    if (!news) return;
    const fresh = known.current ? [...news].filter(([id]) => !known.current?.has(id)) : [];
    known.current = new Set([...(known.current ?? []), ...news.keys()]);
    if (fresh.length > 0) announce(fresh.map(([, text]) => text).join(' '));
  }, [news, announce]);
}
