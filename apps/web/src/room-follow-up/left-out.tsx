import { clashWords } from '../booking/clash-words.js';
import type { DateClashReason } from '../gql/graphql.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { roomFollowUpWords } from './words.js';

/** A date that is not among those offered: its local date, and why, the first reason first. */
export interface DateLeftOut {
  readonly date: string;
  readonly reasons: readonly DateClashReason[];
}

/** What is offered, where it is not all that was waited for: how many of how many, and of the others which and why. */
export function LeftOut({ offered, dates }: { readonly offered: number; readonly dates: readonly DateLeftOut[] }) {
  const t = useWords(roomFollowUpWords);
  const why = useWords(clashWords);
  const format = useFormat();
  if (dates.length === 0) return null;
  const reasons = [...new Set(dates.map((date) => date.reasons[0]))];
  return (
    <>
      <p>{t('some', { count: offered, of: offered + dates.length })}</p>
      <ul>
        {reasons.map((reason) => {
          const days = dates.filter((date) => date.reasons[0] === reason).map(({ date }) => format.day(date));
          return (
            <li key={reason}>
              {t('notThen', { days: format.list(days) })} {reason && why(reason)}
            </li>
          );
        })}
      </ul>
    </>
  );
}
