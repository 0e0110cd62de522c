import type { FragmentType } from '../gql/index.js';
import { unmask } from '../gql/index.js';
import { useWords } from '../language/words.js';
import { DayRow, dayRowFragment } from './day-row.js';
import { todayWords } from './words.js';

/** A date with the id that its row goes by. */
export type ADate = { readonly id: string } & FragmentType<typeof dayRowFragment>;

/** The dates of a day, hour by hour; those whose time is not decided come last. */
export function DayList({
  id,
  title,
  dates,
  more,
  none,
}: {
  readonly id: string;
  readonly title: string;
  readonly dates: readonly ADate[];
  /** There are more than are given here. */
  readonly more: boolean;
  /** What stands here when there is none. */
  readonly none: string;
}) {
  const t = useWords(todayWords);
  const decided = (date: ADate) => unmask(dayRowFragment, date).start !== null;
  const rows = [...dates.filter(decided), ...dates.filter((date) => !decided(date))];
  return (
    <section className="day" aria-labelledby={id}>
      <h2 id={id} className="ds-heading" data-size="xs">
        {title} <span className="todo-count">{dates.length}</span>
      </h2>
      {rows.length === 0 && <p className="quiet">{none}</p>}
      {rows.length > 0 && (
        <ul className="day-list">
          {rows.map((date) => (
            <DayRow key={date.id} occurrence={date} />
          ))}
        </ul>
      )}
      {more && <p className="quiet">{t('moreDay')}</p>}
    </section>
  );
}
