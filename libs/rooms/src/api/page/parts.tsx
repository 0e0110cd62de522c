import { addDays } from '@hjerterom/kernel';
import type { Language } from '@hjerterom/platform';
import type { PublicDate } from '../../timeline/public-week.js';
import { dayInWords } from './days-in-words.js';
import { words } from './words.js';

/** Who has it, as it may stand on a door. */
export function whoHas(
  { association, closed }: Pick<PublicDate, 'association' | 'closed'>,
  language: Language,
): string {
  const say = words[language];
  if (closed !== null) return closed ? `${say.closed}: ${closed}` : say.closed;
  return association ?? say.taken;
}

/** «18:00–20:00», cut at midnight of the day that it is told of. */
export function hoursOn({ start, end }: PublicDate, day: string): string {
  const from = start.slice(0, 10) < day ? '00:00' : start.slice(11);
  const until = end.slice(0, 10) > day ? '24:00' : end.slice(11);
  return `${from}–${until}`;
}

/** The dates that are on a day, in order of time. */
export function datesOn(dates: readonly PublicDate[], day: string): PublicDate[] {
  return dates.filter(({ start, end }) => start < `${day}T24:00` && end > `${day}T00:00`);
}

/** Seven days as a table: when the room is taken, and by whom. */
export function WeekTable({
  dates,
  from,
  language,
}: {
  readonly dates: readonly PublicDate[];
  readonly from: string;
  readonly language: Language;
}) {
  const say = words[language];
  const days = [0, 1, 2, 3, 4, 5, 6].map((n) => addDays(from, n));
  return (
    <table className="week">
      <tbody>
        {days.map((day) => {
          const there = datesOn(dates, day);
          return (
            <tr key={day}>
              <th scope="row">{dayInWords(day, language)}</th>
              <td>
                {there.length === 0 && <span className="quiet">{say.free}</span>}
                {there.map((date) => (
                  <span key={date.id} className="line">
                    <strong>{hoursOn(date, day)}</strong> {whoHas(date, language)}
                  </span>
                ))}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The week before and the one after, for whoever is about to print; not on paper. */
export function WeekSteps({
  language,
  centre,
  from,
  path,
}: {
  readonly language: Language;
  readonly centre: { readonly slug: string };
  readonly from: string;
  /** Of the page, below the rooms of the centre. */
  readonly path: string;
}) {
  const say = words[language];
  const at = (day: string) => `/${centre.slug}/lokaler${path}?lang=${language}&fra=${day}`;
  return (
    <p className="not-on-paper">
      <a href={at(addDays(from, -7))}>{say.weekBefore}</a> · <a href={at(addDays(from, 7))}>{say.weekAfter}</a>
    </p>
  );
}
