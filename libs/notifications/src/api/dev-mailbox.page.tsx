import type { InEveryLanguage, Language } from '@hjerterom/platform';
import { renderPage } from '@hjerterom/platform/api';
import { DevLetter, type Sender } from './dev-mailbox-letter.js';
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
}

const words: InEveryLanguage<PageWords> = {
  nb: {
    title: 'Postkassen',
    about:
      'Her ligger hver e-post og SMS som ville ha blitt sendt, slik mottakeren ser den. Ingenting forlater denne maskinen. Den som verken har e-post eller SMS, står på ringelista til sentralen.',
    search: 'Søk i navn, adresse og tekst',
    find: 'Søk',
    none: 'Her er det ingenting ennå.',
    noneFor: (search) => `Ingenting med «${search}».`,
    all: 'Vis alle',
    more: 'Bare de nyeste vises. Søk for å finne eldre.',
  },
  en: {
    title: 'The mailbox',
    about:
      'Here is every e-mail and SMS that would have been sent, as the receiver sees it. Nothing leaves this machine. Whoever has neither e-mail nor SMS is on the centre’s call list.',
    search: 'Search in name, address and text',
    find: 'Search',
    none: 'There is nothing here yet.',
    noneFor: (search) => `Nothing with “${search}”.`,
    all: 'Show all',
    more: 'Only the newest are shown. Search to find older ones.',
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
  /** The centres that sent them. */
  readonly senders: ReadonlyMap<string, Sender>;
}

/** The HTML of the development mailbox. Everything in it is escaped: the words of a message come from people. */
export function devMailboxPage({ language, search, mails, more, senders }: DevMailboxView): string {
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
          <form method="get" action="/dev/mailbox" className="finder">
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
          <DevLetter key={mail.id} mail={mail} sender={senders.get(mail.centreId)} language={language} />
        ))}
        {more && <p>{say.more}</p>}
      </>
    ),
  });
}
