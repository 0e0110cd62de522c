import { useMemo } from 'react';
import type { TodayQuery } from '../gql/graphql.js';
import { unmask } from '../gql/index.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { dayRowFragment } from './day-row.js';
import { unmatchedRowFragment } from './unmatched-row.js';
import { useNews } from './use-news.js';
import { todayWords } from './words.js';

/** Says politely what arrives while the page is open: new needs, and who has promised to come. */
export function useArrivals(data: TodayQuery): void {
  const t = useWords(todayWords);
  const format = useFormat();
  const news = useMemo(() => {
    const told = new Map<string, string>();
    for (const { node } of data.unmatchedNeeds.edges) {
      const { id, needKind, recipient } = unmask(unmatchedRowFragment, node);
      told.set(id, t('newNeed', { kind: needKind.name, name: recipient?.name ?? t('hidden') }));
    }
    for (const { node } of [...data.today.edges, ...data.tomorrow.edges]) {
      const { start, windowStart, need, places } = unmask(dayRowFragment, node);
      const when = format.shortDateTime(start ?? windowStart);
      for (const { id, state, person } of places) {
        if (state !== 'TAKEN') continue;
        told.set(id, t('comes', { names: person?.name ?? t('hidden'), kind: need.needKind.name, when }));
      }
    }
    return told;
  }, [data, format, t]);
  useNews(news);
}
