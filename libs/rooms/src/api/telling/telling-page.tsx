import { showPhone } from '@hjerterom/kernel';
import { type Language, showDateTime } from '@hjerterom/platform';
import { renderPage } from '@hjerterom/platform/api';
import type { ReactNode } from 'react';
import { slotInWords, slotsInWords } from '../../messages/dates-in-words.js';
import { leftOutInWords } from '../../messages/left-out-in-words.js';
import type { ToldDate } from '../../telling/telling-rows.js';
import type { TellingPage } from './read-telling.js';
import { words } from './words.js';

/** So many dates are shown; those of a longer series are seen when signed in. */
const mostDates = 12;

/** The page behind a message about a room, as HTML: whole without a script. @param path its own address, without a query */
export function tellingPage(page: TellingPage, path: string): string {
  const { language, centre } = page;
  const other: Language = language === 'nb' ? 'en' : 'nb';
  const counts = page.kind === 'booking' && page.told.template === 'rooms.how-many';
  const title =
    page.kind === 'waiting'
      ? words[language].waitingTitle[page.status]
      : words[language][counts ? 'counting' : 'title'];
  const action = `${path}?lang=${language}`;
  return renderPage({
    language,
    title,
    owner: centre.name,
    otherLanguages: [{ language: other, href: `${path}?lang=${other}` }],
    children: (
      <section>
        <h1>{title}</h1>
        {page.kind === 'waiting' ? <Waiting page={page} action={action} /> : <Dates page={page} action={action} />}
        {centre.phone && (
          <>
            <h2>{words[language].wrong}</h2>
            <p>
              <a href={`tel:${centre.phone}`}>{words[language].call(showPhone(centre.phone))}</a>
            </p>
          </>
        )}
      </section>
    ),
  });
}

interface Part<Kind extends TellingPage['kind']> {
  readonly page: Extract<TellingPage, { kind: Kind }>;
  readonly action: string;
}

interface FactsProps {
  readonly page: TellingPage;
  readonly when: ReactNode;
  /** Which dates are not meant, where there are such. */
  readonly leftOut?: string;
}

function Facts({ page, when, leftOut }: FactsProps) {
  const say = words[page.language];
  return (
    <dl className="facts">
      <dt>{say.what}</dt>
      <dd>{page.purpose}</dd>
      <dt>{say.room}</dt>
      <dd>{page.rooms}</dd>
      <dt>{say.when}</dt>
      <dd>{when}</dd>
      {leftOut && (
        <>
          <dt>{say.leftOut}</dt>
          <dd>{leftOut}</dd>
        </>
      )}
    </dl>
  );
}

function Waiting({ page, action }: Part<'waiting'>) {
  const say = words[page.language];
  const { offered, status, answerBy, centre, language, now } = page;
  const { dates, leftOut } = offered;
  const when = slotsInWords(dates, centre.zone, language);
  const open = status === 'offered' && answerBy !== null && answerBy > now;
  return (
    <>
      <div className="card">
        <Facts
          page={page}
          when={leftOut.length > 0 ? `${say.some(dates.length, dates.length + leftOut.length)}: ${when}` : when}
          leftOut={leftOutInWords(leftOut, { zone: centre.zone, language, most: leftOut.length })}
        />
      </div>
      {open && (
        <>
          <p>{say.keptUntil(showDateTime(answerBy, centre.zone, language))}</p>
          <form method="post" action={action} className="choices">
            <button type="submit" name="do" value="take" className="big">
              {say.take}
            </button>
            <button type="submit" name="do" value="leave" className="second">
              {say.leave}
            </button>
          </form>
        </>
      )}
    </>
  );
}

function Dates({ page, action }: Part<'booking'>) {
  const { told, centre, language } = page;
  return told.dates.slice(0, mostDates).map((date) => (
    <div key={date.id} className="card">
      <Facts page={page} when={slotInWords(date.during, centre.zone, language)} />
      <OneDate page={page} date={date} action={action} />
    </div>
  ));
}

/** What can be said of one date: whether they come while it is ahead, and how many came once it has begun. */
function OneDate({ page, date, action }: Part<'booking'> & { readonly date: ToldDate }) {
  const say = words[page.language];
  if (date.status === 'cancelled') return <p>{say.freed}</p>;
  if (date.status !== 'booked') return <p>{say.notNow}</p>;
  if (date.during.start <= page.now) return <Count page={page} date={date} action={action} />;
  return (
    <>
      {date.coming && <p role="status">{say.saidComing}</p>}
      <form method="post" action={action} className="choices">
        <input type="hidden" name="date" value={date.id} />
        {!date.coming && (
          <button type="submit" name="do" value="coming" className="big">
            {say.coming}
          </button>
        )}
        <button type="submit" name="do" value="not-coming" className="second">
          {say.notComing}
        </button>
      </form>
    </>
  );
}

function Count({ page, date, action }: Part<'booking'> & { readonly date: ToldDate }) {
  const say = words[page.language];
  const planned = page.told.participants;
  return (
    <>
      {date.heads !== null && (
        <p role="status">
          <strong>{date.heads === 0 ? say.nobody : say.came(date.heads)}</strong>
        </p>
      )}
      <form method="post" action={action} className="choices">
        <input type="hidden" name="date" value={date.id} />
        <input type="hidden" name="do" value="count" />
        {planned !== null && (
          <button type="submit" name="heads" value={planned} className="big">
            {say.came(planned)}
          </button>
        )}
        <button type="submit" name="heads" value="0" className="second">
          {say.nobody}
        </button>
      </form>
      <form method="post" action={action}>
        <input type="hidden" name="date" value={date.id} />
        <input type="hidden" name="do" value="count" />
        <label htmlFor={`heads-${date.id}`}>{say.howMany}</label>
        <input id={`heads-${date.id}`} name="heads" type="number" inputMode="numeric" min="0" max="100000" required />
        <button type="submit" className="second">
          {say.send}
        </button>
      </form>
      <p className="quiet">{say.nameless}</p>
    </>
  );
}
