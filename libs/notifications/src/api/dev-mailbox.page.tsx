import { type InEveryLanguage, type Language, showDateTime } from '@hjerterom/platform';
import { renderPage } from '@hjerterom/platform/api';
import type { ReactNode } from 'react';
import type { ShownMail } from './read-dev-mail.js';

interface PageWords {
  title: string;
  about: string;
  search: string;
  find: string;
  none: string;
  noneFor: (search: string) => string;
  all: string;
  more: string;
  to: string;
  at: string;
  what: string;
  email: string;
  sms: string;
  asMail: string;
}

const words: InEveryLanguage<PageWords> = {
  nb: {
    title: 'Postkassen',
    about: 'Her ligger hver e-post og SMS som ville ha blitt sendt. Ingenting forlater denne maskinen.',
    search: 'Søk i navn, adresse og tekst',
    find: 'Søk',
    none: 'Her er det ingenting ennå.',
    noneFor: (search) => `Ingenting med «${search}».`,
    all: 'Vis alle',
    more: 'Bare de nyeste vises. Søk for å finne eldre.',
    to: 'Til',
    at: 'Sendt',
    what: 'Mal',
    email: 'E-post',
    sms: 'SMS',
    asMail: 'Vis som e-post',
  },
  en: {
    title: 'The mailbox',
    about: 'Here is every e-mail and SMS that would have been sent. Nothing leaves this machine.',
    search: 'Search in name, address and text',
    find: 'Search',
    none: 'There is nothing here yet.',
    noneFor: (search) => `Nothing with “${search}”.`,
    all: 'Show all',
    more: 'Only the newest are shown. Search to find older ones.',
    to: 'To',
    at: 'Sent',
    what: 'Template',
    email: 'E-mail',
    sms: 'SMS',
    asMail: 'Show as an e-mail',
  },
};

/** What the page shows. */
export interface DevMailboxView {
  readonly language: Language;
  /** What was searched for; empty for all. */
  readonly search: string;
  readonly mails: readonly ShownMail[];
  /** There are more than are shown. */
  readonly more: boolean;
  /** The time zone of each centre. */
  readonly zones: ReadonlyMap<string, string>;
}

/** The HTML of the development mailbox. Everything in it is escaped: the words of a message come from people. */
export function devMailboxPage({ language, search, mails, more, zones }: DevMailboxView): string {
  const say = words[language];
  const other: Language = language === 'nb' ? 'en' : 'nb';
  const href = (lang: Language) => `/dev/mailbox?${new URLSearchParams({ lang, ...(search && { q: search }) })}`;
  return renderPage({
    language,
    title: say.title,
    owner: 'Hjerterom',
    otherLanguages: [{ language: other, href: href(other) }],
    children: (
      <>
        <h1>{say.title}</h1>
        <p>{say.about}</p>
        <search>
          <form method="get" action="/dev/mailbox">
            <input type="hidden" name="lang" value={language} />
            <label htmlFor="q">{say.search}</label>
            <input id="q" name="q" type="search" defaultValue={search} maxLength={100} />
            <button type="submit">{say.find}</button>
          </form>
        </search>
        {mails.length === 0 && <p>{search ? say.noneFor(search) : say.none}</p>}
        {search && (
          <p>
            <a href={`/dev/mailbox?lang=${language}`}>{say.all}</a>
          </p>
        )}
        {mails.map((mail) => (
          <Mail key={mail.id} mail={mail} zone={zones.get(mail.centreId) ?? 'Europe/Oslo'} language={language} />
        ))}
        {more && <p>{say.more}</p>}
      </>
    ),
  });
}

function Mail({ mail, zone, language }: { mail: ShownMail; zone: string; language: Language }) {
  const say = words[language];
  const heading = `mail-${mail.id}`;
  return (
    <article className="card" aria-labelledby={heading}>
      <h2 id={heading}>{mail.subject}</h2>
      <dl className="facts">
        <dt>{say.to}</dt>
        <dd>
          {mail.personName && `${mail.personName}, `}
          {mail.to} ({say[mail.channel]})
        </dd>
        <dt>{say.at}</dt>
        <dd>
          <time dateTime={mail.sentAt.toISOString()}>{showDateTime(mail.sentAt, zone, language)}</time>
        </dd>
        <dt>{say.what}</dt>
        <dd>{mail.template}</dd>
      </dl>
      {mail.channel === 'sms' ? <div className="phone">{withLinks(mail.text)}</div> : <pre>{withLinks(mail.text)}</pre>}
      {mail.html && (
        <p>
          <a href={`/dev/mailbox/${mail.id}`}>{say.asMail}</a>
        </p>
      )}
    </article>
  );
}

/** The text with its web addresses as links, as phones and mail programs show them. */
function withLinks(text: string): ReactNode[] {
  const nodes: ReactNode[] = [];
  let end = 0;
  for (const { 0: url, index: start } of text.matchAll(/https?:\/\/\S+/g)) {
    nodes.push(
      text.slice(end, start),
      <a key={start} href={url}>
        {url}
      </a>,
    );
    end = start + url.length;
  }
  return [...nodes, text.slice(end)];
}
