import { showPhone, type TimeRange } from '@hjerterom/kernel';
import { type Language, showDateTime } from '@hjerterom/platform';
import { renderPage } from '@hjerterom/platform/api';
import type { ReactNode } from 'react';
import { dateInWords, datesInWords } from '../../offer/dates-in-words.js';
import type { OfferPage } from './read-page.js';
import { hrefOf, type Note, type Visit } from './visit.js';
import { words } from './words.js';

/** What every part of the page is drawn from. */
export interface Part {
  readonly page: OfferPage;
  readonly visit: Visit;
}

/** The page around one state: the centre's name, the other language, and whom to call. */
export function inFrame(
  { page, visit }: Part,
  title: string,
  children: ReactNode,
  path: '' | '/give-back' = '',
): string {
  const { language, centre, state } = page;
  const other: Language = language === 'nb' ? 'en' : 'nb';
  return renderPage({
    language,
    title,
    owner: centre.name,
    otherLanguages: [{ language: other, href: hrefOf({ ...visit, language: other }, path) }],
    children: <section data-state={state}>{children}</section>,
  });
}

/** Notes that say that something was done, and not that it was not. */
const goodNews: readonly Note[] = ['date-given-back', 'code-sent'];

/** What just happened, on top of the page. */
export function SaidNote({ page, visit: { note } }: Part) {
  if (note === null) return null;
  return (
    <p className={goodNews.includes(note) ? 'card good' : 'card notice'} role="status">
      {words[page.language].notes[note]}
    </p>
  );
}

/** What the volunteer lacks, so that a yes cannot be taken: always with the reason. Nothing where nothing is lacking. */
export function Lacking({ page: { lacking } }: Pick<Part, 'page'>) {
  if (lacking.length === 0) return null;
  return (
    <ul className="card notice">
      {lacking.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}

/** Facts under one another. Lines without a value are left out. */
export function Facts({ rows }: { rows: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="facts">
      {rows
        .filter(([, value]) => value !== null && value !== '')
        .map(([label, value]) => [<dt key={`${label}:`}>{label}</dt>, <dd key={label}>{value}</dd>])}
    </dl>
  );
}

/** A centre's or a resident's number, one tap from a call. */
export function PhoneLink({ e164, children }: { e164: string; children?: ReactNode }) {
  return <a href={`tel:${e164}`}>{children ?? showPhone(e164)}</a>;
}

/** Whom to call with a question. */
export function Questions({ page: { centre, language } }: Part) {
  return (
    <>
      <h2>{words[language].questions}</h2>
      <CallUs centre={centre} language={language} />
    </>
  );
}

/** The way to the centre: a call, else an e-mail. */
export function CallUs({ centre: { phone, email }, language }: Pick<OfferPage, 'centre' | 'language'>) {
  if (phone) {
    return (
      <p>
        <PhoneLink e164={phone}>{words[language].call(showPhone(phone))}</PhoneLink>
      </p>
    );
  }
  return email ? (
    <p>
      <a href={`mailto:${email}`}>{email}</a>
    </p>
  ) : null;
}

/** When and how long, in one line, with all the dates behind it where there are several. */
export function When({ ranges, page: { centre, language, view } }: { ranges: readonly TimeRange[]; page: OfferPage }) {
  const goesOn = view?.goesOn ?? false;
  const { all, each, length } = datesInWords(ranges, { zone: centre.zone, language, goesOn });
  return (
    <>
      {shown(all)}
      {length && ` (${length})`}
      {each.length > 0 && (
        <details>
          <summary>{goesOn ? words[language].firstDates : words[language].allDates}</summary>
          <ul>
            {each.map((date) => (
              <li key={date}>{shown(date)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** One date of the offer in words. */
export function dateOf(page: OfferPage, during: TimeRange): string {
  return shown(dateInWords(during, page.centre.zone, page.language));
}

/** The last moment for an answer in words. */
export function answerByOf({ offer, centre, language }: OfferPage): string {
  return onOneLine(showDateTime(offer.expiresAt, centre.zone, language));
}

/** A date on its own begins with a capital: «Tirsdag 1. desember kl. 10:00–11:00». */
function shown(text: string): string {
  const together = onOneLine(text);
  return together.charAt(0).toUpperCase() + together.slice(1);
}

/** A time of day is not broken into two lines. */
function onOneLine(text: string): string {
  return text.replace(/ (kl\.|at) (?=\d)/g, ' $1\u00a0').replaceAll('–', '\u2060–\u2060');
}
