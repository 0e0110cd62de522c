import type { Language } from '@hjerterom/platform';
import type { AssociationShown } from '../../association/association-shown.js';
import { kindWords } from './kind-words.js';

interface Words {
  readonly categories: string;
  readonly targetGroups: string;
  readonly languages: string;
  readonly homepage: string;
  readonly nothing: string;
}

const words: Readonly<Record<Language, Words>> = {
  nb: {
    categories: 'Hva slags lag',
    targetGroups: 'For',
    languages: 'Språk',
    homepage: 'Nettside',
    nothing: 'Det står ikke noe om dem ennå.',
  },
  en: {
    categories: 'Kind',
    targetGroups: 'For',
    languages: 'Languages',
    homepage: 'Website',
    nothing: 'Nothing is written about them yet.',
  },
};

/** What an association wants known; nobody is named on it. */
export function CardFacts({
  association,
  language,
}: {
  readonly association: AssociationShown;
  readonly language: Language;
}) {
  const say = words[language];
  const kinds = kindWords[language];
  const named = new Intl.DisplayNames(language, { type: 'language' });
  const list = new Intl.ListFormat(language, { type: 'unit' });
  const { about, website, categories, targetGroups, languages } = association;
  return (
    <>
      <p>{about ?? say.nothing}</p>
      <dl className="facts">
        {categories.length > 0 && (
          <>
            <dt>{say.categories}</dt>
            <dd>{list.format(categories.map((code) => kinds.categories[code]))}</dd>
          </>
        )}
        {targetGroups.length > 0 && (
          <>
            <dt>{say.targetGroups}</dt>
            <dd>{list.format(targetGroups.map((code) => kinds.targetGroups[code]))}</dd>
          </>
        )}
        {languages.length > 0 && (
          <>
            <dt>{say.languages}</dt>
            <dd>{list.format(languages.map((code) => named.of(code) ?? code))}</dd>
          </>
        )}
        {website && (
          <>
            <dt>{say.homepage}</dt>
            <dd>
              <a href={website} rel="nofollow noopener noreferrer">
                {website}
              </a>
            </dd>
          </>
        )}
      </dl>
    </>
  );
}
