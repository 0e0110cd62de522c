import { useId } from 'react';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { useAnnounce } from '../../shell/announce.js';
import { weekdayName } from '../one/weekday-name.js';
import { isIn, nameOf, usePainting } from './use-painting.js';
import { type Block, painted, shareOf, type TypedWindow, weekdays } from './week-cells.js';
import './week-painter.css';
import { weekPainterWords } from './words.js';

/** The night is not painted: who can then, writes it in the list. */
const FIRST_HOUR = 6;
const LAST_HOUR = 23;
const hours = Array.from({ length: LAST_HOUR - FIRST_HOUR + 1 }, (_, index) => FIRST_HOUR + index);

/** A week of days and hours to be painted on: with a finger, a mouse or the keyboard. */
export function WeekPainter({
  windows,
  change,
}: {
  readonly windows: readonly TypedWindow[];
  readonly change: (windows: TypedWindow[]) => void;
}) {
  const t = useWords(weekPainterWords);
  const format = useFormat();
  const announce = useAnnounce();
  const help = useId();
  const nameOfDay = (day: number) => weekdayName(format, day);
  const say = ({ days: [first, last], hours: [from, to] }: Block, free: boolean) => {
    const day = first === last ? nameOfDay(first) : t('toDay', { from: nameOfDay(first), to: nameOfDay(last) });
    announce(t(free ? 'paintedFree' : 'paintedNot', { day, time: spanOfHours(from, to) }));
  };
  const { grid, at, marked, ...handlers } = usePainting({
    firstHour: FIRST_HOUR,
    lastHour: LAST_HOUR,
    isFree: ({ day, hour }) => shareOf(windows, day, hour) === 'free',
    paint: (block, free) => {
      change(painted(windows, block, free));
      say(block, free);
    },
  });
  return (
    <div className="week-painter">
      <p id={help} className="quiet">
        <span className="by-finger">{t('howFinger')}</span> <span className="by-keys">{t('howKeys')}</span>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid on a table, as the APG's own examples */}
      <table ref={grid} role="grid" aria-label={t('grid')} aria-describedby={help} aria-multiselectable {...handlers}>
        <thead>
          <tr>
            <td />
            {weekdays.map((day) => (
              <th key={day} scope="col">
                <span aria-hidden>{nameOfDay(day).slice(0, 3)}</span>
                <span className="ds-sr-only">{nameOfDay(day)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {hours.map((hour) => (
            <tr key={hour}>
              <th scope="row">{String(hour).padStart(2, '0')}</th>
              {weekdays.map((day) => {
                const share = shareOf(windows, day, hour);
                const isAt = at.day === day && at.hour === hour;
                return (
                  <td
                    key={day}
                    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: as above
                    role="gridcell"
                    tabIndex={isAt ? 0 : -1}
                    aria-selected={share === 'free'}
                    aria-label={`${nameOfDay(day)} ${spanOfHours(hour, hour)}, ${t(share)}`}
                    data-cell={nameOf({ day, hour })}
                    data-share={share}
                    data-marked={(marked && isIn(marked, { day, hour })) || undefined}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function spanOfHours(from: number, to: number): string {
  const two = (hour: number) => String(hour).padStart(2, '0');
  return `${two(from)}–${two(to + 1)}`;
}
