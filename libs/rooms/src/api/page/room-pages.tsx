import { addDays, type LocalDate } from '@hjerterom/kernel';
import type { Language } from '@hjerterom/platform';
import { renderPage } from '@hjerterom/platform/api';
import type { RoomCard } from '../../room/room-cards.js';
import type { PublicRoom } from '../../timeline/public-week.js';
import { daysInWords, weekdayAndDate, weekFrom } from './days-in-words.js';
import { datesOn, hoursOn, WeekSteps, WeekTable, whoHas } from './parts.js';
import { words } from './words.js';

/** What every public page of rooms is made of. */
export interface RoomsPage {
  readonly language: Language;
  readonly centre: { readonly slug: string; readonly name: string };
  /** The first of the seven days. */
  readonly from: string;
}

/** What there is to borrow. */
export function listPage({ language, centre, rooms }: RoomsPage & { readonly rooms: readonly PublicRoom[] }): string {
  const say = words[language];
  return page({ language, centre }, say.title, '', [
    <p key="lead">{say.lead(centre.name)}</p>,
    ...rooms.map(({ card }) => (
      <section key={card.id} className="card">
        <h2>
          <a href={`/${centre.slug}/lokaler/${card.id}?lang=${language}`}>{card.name}</a>
        </h2>
        <p className="quiet">{[card.building.name, holds(card, language)].filter(Boolean).join(' · ')}</p>
        {card.about && <p>{card.about}</p>}
      </section>
    )),
    <p key="in">
      <a className="button" href={`/c/${centre.slug}/rooms`}>
        {say.borrow}
      </a>
    </p>,
  ]);
}

/** One room: facts, pictures, house rules, and when it is free. */
export function roomPage({ language, centre, from, room }: RoomsPage & { readonly room: PublicRoom }): string {
  const say = words[language];
  const { card, dates } = room;
  const inWords = (codes: readonly string[]) => codes.map((code) => say.codes[code] ?? code).join(', ');
  const facts: readonly (readonly [string, string])[] = [
    [say.where, [card.building.name, card.building.address].filter(Boolean).join(', ')],
    [say.holds, holds(card, language)],
    [say.equipment, inWords(card.equipment)],
    [say.accessibility, inWords(card.accessibility)],
    [say.opening, openingOf(card, language)],
    [say.price, priceOf(card, language)],
  ];
  return page({ language, centre }, card.name, `/${card.id}`, [
    card.about && <p key="about">{card.about}</p>,
    <dl key="facts" className="facts">
      {facts
        .filter(([, said]) => said)
        .flatMap(([name, said]) => [<dt key={name}>{name}</dt>, <dd key={`${name} is`}>{said}</dd>])}
    </dl>,
    <p key="how">{card.decidedByCentre ? say.decided : say.direct}</p>,
    ...card.pictures.map(({ id, alt, width, height }) => (
      <img key={id} className="picture" src={`/room-pictures/${id}`} alt={alt} width={width} height={height} />
    )),
    card.houseRules && (
      <section key="rules">
        <h2>{say.houseRules}</h2>
        <pre>{card.houseRules}</pre>
      </section>
    ),
    <section key="week">
      <h2>{say.week}</h2>
      <WeekTable dates={dates} from={from} language={language} />
    </section>,
    <p key="more">
      <a href={`/${centre.slug}/lokaler/${card.id}/kalender.ics`}>{say.feed}</a> ·{' '}
      <a href={`/${centre.slug}/lokaler?lang=${language}`}>{say.all}</a>
    </p>,
  ]);
}

/** So much is written large on a sign; more of it is written smaller, so that it stays one sheet. */
const mostLarge = { day: 3, week: 14 };

/** A sign for the door: today large where it is among them, and the seven days below. One sheet of A4. */
export function signPage({
  language,
  centre,
  from,
  today,
  room: { card, dates },
}: RoomsPage & { readonly today: string; readonly room: PublicRoom }): string {
  const say = words[language];
  const now = datesOn(dates, today);
  const path = `/${card.id}/skilt`;
  const parts = [
    <WeekSteps key="steps" {...{ language, centre, from, path }} />,
    from <= today && today <= addDays(from, 6) && (
      <section key="today" className={`sign ${now.length > mostLarge.day ? 'full' : ''}`}>
        <h2>{`${say.today}, ${weekdayAndDate(today, language)}`}</h2>
        {now.length === 0 && <p className="huge">{say.free}</p>}
        {now.map((date) => (
          <p key={date.id} className="huge">
            {hoursOn(date, today)} {whoHas(date, language)}
          </p>
        ))}
      </section>
    ),
    <section key="week" className={`door-week ${dates.length > mostLarge.week ? 'full' : ''}`}>
      <h2>{weekInWords(from, language)}</h2>
      <WeekTable dates={dates} from={from} language={language} />
    </section>,
  ];
  return page({ language, centre }, card.name, path, parts, `&fra=${from}`);
}

/** The week of all rooms, to be printed and hung up. */
export function weekPage({
  language,
  centre,
  from,
  rooms,
}: RoomsPage & { readonly rooms: readonly PublicRoom[] }): string {
  const parts = [
    <WeekSteps key="steps" {...{ language, centre, from, path: '/uke' }} />,
    ...rooms.map(({ card, dates }) => (
      <section key={card.id} className={`room-week ${dates.length > mostLarge.week ? 'full' : ''}`}>
        <h2>{card.name}</h2>
        <WeekTable dates={dates} from={from} language={language} />
      </section>
    )),
  ];
  return page({ language, centre }, weekInWords(from, language), '/uke', parts, `&fra=${from}`);
}

function weekInWords(from: LocalDate, language: Language): string {
  return words[language].weekPlan(daysInWords(from, addDays(from, 6), language), weekFrom(from));
}

function page(
  { language, centre }: Pick<RoomsPage, 'language' | 'centre'>,
  title: string,
  path: string,
  parts: readonly React.ReactNode[],
  query = '',
): string {
  const other: Language = language === 'nb' ? 'en' : 'nb';
  return renderPage({
    language,
    title,
    owner: centre.name,
    otherLanguages: [{ language: other, href: `/${centre.slug}/lokaler${path}?lang=${other}${query}` }],
    children: (
      <>
        <h1>{title}</h1>
        {parts}
      </>
    ),
  });
}

function holds({ setups }: RoomCard, language: Language): string {
  const { codes } = words[language];
  return setups.map(({ code, capacity }) => `${capacity} (${codes[code] ?? code})`).join(', ');
}

function openingOf({ openings, seasons }: RoomCard, language: Language): string {
  if (openings.length + seasons.length === 0) return words[language].alwaysOpen;
  const name = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  // The days after a Sunday: only their names are read.
  return openings
    .map(({ weekday, from, to }) => `${name.format(Date.UTC(2026, 0, 4 + weekday))} ${from}–${to}`)
    .join(', ');
}

function priceOf({ pricePerHour, freeForLocal }: RoomCard, language: Language): string {
  const say = words[language];
  if (pricePerHour === 0) return say.gratis;
  return [say.perHour(pricePerHour / 100), freeForLocal && say.freeLocal].filter(Boolean).join(', ');
}
