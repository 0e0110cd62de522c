import type { Language } from '@hjerterom/platform';
import { renderPage } from '@hjerterom/platform/api';
import type { PublicRoom } from '../../timeline/public-week.js';
import { weekdayAndDate } from './days-in-words.js';
import { datesOn, hoursOn, whoHas } from './parts.js';
import { words } from './words.js';

/**
 * What is on today, for a screen in the hall: large, without names of persons. Its script asks for the page anew each
 * minute; without a network what was shown last stays, with since when it is old.
 */
export function screenPage({
  language,
  centre,
  today,
  time,
  rooms,
}: {
  readonly language: Language;
  readonly centre: { readonly name: string };
  readonly today: string;
  /** On the centre's clock, `HH:MM`. */
  readonly time: string;
  readonly rooms: readonly PublicRoom[];
}): string {
  const say = words[language];
  const rows = rooms
    .flatMap(({ card, dates }) => datesOn(dates, today).map((date) => ({ card, date, hours: hoursOn(date, today) })))
    .filter(({ hours }) => hours.slice(6) > time)
    .sort((a, b) => (a.hours < b.hours ? -1 : 1));
  return renderPage({
    language,
    title: say.screen,
    owner: centre.name,
    children: (
      <div id="screen" className="screen" data-time={time}>
        <h1>{`${say.screen}, ${weekdayAndDate(today, language)}`}</h1>
        {rows.length === 0 && <p className="huge">{say.nothingToday}</p>}
        <table>
          <tbody>
            {rows.map(({ card, date, hours }) => (
              <tr key={`${card.id} ${date.id}`} data-now={hours.slice(0, 5) <= time || undefined}>
                <td>{hours.slice(0, 5) <= time ? say.now : hours.slice(0, 5)}</td>
                <th scope="row">{whoHas(date, language)}</th>
                <td>{card.name}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p id="as-of" className="quiet" role="status" data-old={`${say.old} ${time}`}>
          {say.asOf(time)}
        </p>
        <script src="/assets/screen.js" defer />
      </div>
    ),
  });
}

/** The script of the screen: see `screenPage`. It is a file of its own, since nothing written into a page may run. */
export const screenScript = `
// A network that swallows what is sent counts as none.
const [minute, patience] = [60000, 20000];
async function look() {
  try {
    const answer = await fetch(location.href, { cache: 'no-store', signal: AbortSignal.timeout(patience) });
    if (!answer.ok) throw new Error(String(answer.status));
    const read = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('screen');
    if (!read) throw new Error('no screen');
    document.getElementById('screen').replaceChildren(...[...read.childNodes].filter((node) => node.nodeName !== 'SCRIPT'));
  } catch {
    const asOf = document.getElementById('as-of');
    if (asOf) { asOf.textContent = asOf.dataset.old; asOf.classList.add('notice'); }
  }
}
setInterval(look, minute);
addEventListener('online', look);
addEventListener('offline', look);
`;
