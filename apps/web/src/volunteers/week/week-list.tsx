import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { weekdayName } from '../one/weekday-name.js';
import { spanOf, stretchesOf, type TypedWindow, weekdays } from './week-cells.js';
import { weekPainterWords } from './words.js';

/** The week in words: a line for each day on which something is free. */
export function WeekList({ windows }: { readonly windows: readonly TypedWindow[] }) {
  const t = useWords(weekPainterWords);
  const format = useFormat();
  const days = weekdays
    .map((day) => ({ day, stretches: stretchesOf(windows, day) }))
    .filter(({ stretches }) => stretches.length > 0);
  if (days.length === 0) return <p className="quiet">{t('nothingYet')}</p>;
  return (
    <dl className="fact-list">
      {days.map(({ day, stretches }) => (
        <div key={day}>
          <dt>{weekdayName(format, day)}</dt>
          <dd>{format.list(stretches.map(spanOf))}</dd>
        </div>
      ))}
    </dl>
  );
}
