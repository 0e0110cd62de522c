import type { Centre } from '@hjerterom/centres';
import { showPhone } from '@hjerterom/kernel';
import { type Language, languages, showDate, showDateTime, showMinutes, showTime } from '@hjerterom/platform';
import { renderPage } from '@hjerterom/platform/api';
import { lengthChoices } from './length-choices.js';
import { pageHref } from './page-href.js';
import type { PageFacts } from './read-page.js';
import { words } from './words.js';

interface HoursPage extends PageFacts {
  readonly token: string;
  /** The language chosen on the page; it is kept in the addresses. */
  readonly chosen: Language | null;
  /** The last answer held no number that can be used. */
  readonly badNumber: boolean;
}

/** The page of one entry: the thanks, what is written down, and while it is proposed the question whether it is right. */
export function hoursPage(page: HoursPage): string {
  const { token, language, centre, entry } = page;
  const confirmed = entry.status === 'confirmed';
  return renderPage({
    language,
    title: confirmed ? words[language].saved : words[language].thanks,
    owner: centre.name,
    otherLanguages: languages
      .filter((other) => other !== language)
      .map((other) => ({ language: other, href: pageHref(token, other) })),
    children: confirmed ? <Stands {...page} /> : <Question {...page} />,
  });
}

function Stands({ language, centre, entry }: HoursPage) {
  const { saved, stands, notRight } = words[language];
  return (
    <>
      <h1>{saved}</h1>
      <p className="card good">
        {stands(showMinutes(entry.minutes, language), showDate(entry.start, centre.zone, language))}
      </p>
      <p>
        {notRight} <HowToReach centre={centre} language={language} />
      </p>
    </>
  );
}

function Question({ token, language, centre, entry, chosen, badNumber }: HoursPage) {
  const say = words[language];
  const action = pageHref(token, chosen);
  return (
    <>
      <h1>{say.thanks}</h1>
      {badNumber && (
        <p className="card notice" role="alert">
          {say.badNumber}
        </p>
      )}
      <dl className="card facts">
        <dt>{say.when}</dt>
        <dd>
          {capital(showDateTime(entry.start, centre.zone, language))}–{showTime(entry.end, centre.zone, language)}
        </dd>
        <dt>{say.writtenDown}</dt>
        <dd>{showMinutes(entry.minutes, language)}</dd>
      </dl>
      <h2>{say.isItRight}</h2>
      <form method="post" action={action}>
        <button type="submit" name="answer" value="confirm">
          {say.yes}
        </button>
      </form>
      <h2>{say.wasItOther}</h2>
      <form method="post" action={action}>
        <label htmlFor="minutes">{say.howLong}</label>
        <select id="minutes" name="minutes" defaultValue={entry.minutes}>
          {lengthChoices(entry.minutes).map((minutes) => (
            <option key={minutes} value={minutes}>
              {showMinutes(minutes, language)}
            </option>
          ))}
        </select>
        <button type="submit" name="answer" value="correct" className="second">
          {say.save}
        </button>
      </form>
      <p>
        {say.wonder} <HowToReach centre={centre} language={language} />
      </p>
    </>
  );
}

/** A date on its own begins with a capital. */
function capital(date: string): string {
  return date.charAt(0).toUpperCase() + date.slice(1);
}

function HowToReach({ centre: { name, phone }, language }: { centre: Centre; language: Language }) {
  const { call, askUs } = words[language];
  if (phone === null) return askUs(name);
  return (
    <>
      {call(name)} <a href={`tel:${phone}`}>{showPhone(phone).replaceAll(' ', '\u00a0')}</a>.
    </>
  );
}
