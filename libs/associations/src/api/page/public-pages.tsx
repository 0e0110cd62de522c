import type { Centre } from '@hjerterom/centres';
import type { Page } from '@hjerterom/kernel';
import type { Language } from '@hjerterom/platform';
import { renderPage } from '@hjerterom/platform/api';
import { type AssociationCategory, associationCategories } from '../../association/association-kinds.js';
import type { AssociationShown } from '../../association/association-shown.js';
import { CardFacts } from './card-parts.js';
import { kindWords } from './kind-words.js';

interface Words {
  readonly title: string;
  readonly lead: (centre: string) => string;
  readonly search: string;
  readonly category: string;
  readonly all: string;
  readonly show: string;
  readonly none: string;
  readonly more: string;
  readonly register: string;
  readonly back: string;
}

const words: Readonly<Record<Language, Words>> = {
  nb: {
    title: 'Lag og foreninger',
    lead: (centre) => `Disse holder til hos eller låner lokaler av ${centre}.`,
    search: 'Søk etter navn',
    category: 'Hva slags lag',
    all: 'Alle slag',
    show: 'Vis',
    none: 'Vi fant ingen. Prøv et annet ord, eller alle slag.',
    more: 'Vis flere',
    register: 'Meld inn laget eller foreningen din',
    back: 'Alle lag og foreninger',
  },
  en: {
    title: 'Associations',
    lead: (centre) => `These meet at ${centre} or borrow its rooms.`,
    search: 'Search by name',
    category: 'Kind',
    all: 'All kinds',
    show: 'Show',
    none: 'We found none. Try another word, or all kinds.',
    more: 'Show more',
    register: 'Register your association',
    back: 'All associations',
  },
};

/** What the list is made of. */
export interface PublicList {
  readonly language: Language;
  readonly centre: Centre;
  readonly search: string;
  readonly category: AssociationCategory | null;
  readonly page: Page<AssociationShown>;
}

/** The public list of associations: to be searched and narrowed down without a script. */
export function listPage({ language, centre, search, category, page }: PublicList): string {
  const say = words[language];
  const kinds = kindWords[language].categories;
  const path = `/${centre.slug}/lag`;
  const asked = (more: Readonly<Record<string, string>>) =>
    `${path}?${new URLSearchParams({ lang: language, q: search, slag: category ?? '', ...more })}`;
  const { endCursor, hasNextPage } = page.pageInfo;
  return renderPage({
    language,
    title: say.title,
    owner: centre.name,
    otherLanguages: [
      language === 'nb'
        ? { language: 'en', href: asked({ lang: 'en' }) }
        : { language: 'nb', href: asked({ lang: 'nb' }) },
    ],
    children: (
      <>
        <h1>{say.title}</h1>
        <p>{say.lead(centre.name)}</p>
        <form method="get" action={path}>
          <input type="hidden" name="lang" value={language} />
          <label htmlFor="q">{say.search}</label>
          <input id="q" name="q" type="search" defaultValue={search} maxLength={100} />
          <label htmlFor="slag">{say.category}</label>
          <select id="slag" name="slag" defaultValue={category ?? ''}>
            <option value="">{say.all}</option>
            {associationCategories.map((code) => (
              <option key={code} value={code}>
                {kinds[code]}
              </option>
            ))}
          </select>
          <button type="submit" className="second">
            {say.show}
          </button>
        </form>
        {page.edges.length === 0 && <p role="status">{say.none}</p>}
        {page.edges.map(({ node }) => (
          <section key={node.id} className="card">
            <h2>
              <a href={`/lag/${node.id}?lang=${language}`}>{node.name}</a>
            </h2>
            {node.about && <p>{node.about}</p>}
            <p className="quiet">{node.categories.map((code) => kinds[code]).join(' · ')}</p>
          </section>
        ))}
        {hasNextPage && endCursor && (
          <p>
            <a className="button second" href={asked({ after: endCursor })}>
              {say.more}
            </a>
          </p>
        )}
        <p>
          <a href={`${path}/ny?lang=${language}`}>{say.register}</a>
        </p>
      </>
    ),
  });
}

/** One association's public card. */
export function cardPage(language: Language, centre: Centre, association: AssociationShown): string {
  const say = words[language];
  const path = `/lag/${association.id}`;
  return renderPage({
    language,
    title: association.name,
    owner: centre.name,
    otherLanguages: [
      language === 'nb' ? { language: 'en', href: `${path}?lang=en` } : { language: 'nb', href: `${path}?lang=nb` },
    ],
    children: (
      <>
        <h1>{association.name}</h1>
        <CardFacts association={association} language={language} />
        <p>
          <a href={`/${centre.slug}/lag?lang=${language}`}>{say.back}</a>
        </p>
      </>
    ),
  });
}
