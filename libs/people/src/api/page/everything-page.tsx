import { type Language, showDateTime, type ToldPart, type ToldValue } from '@hjerterom/platform';
import { renderPage } from '@hjerterom/platform/api';
import type { Everything } from '../../index.js';
import { everythingWords } from './everything-words.js';

interface Shown {
  readonly everything: Everything;
  readonly language: Language;
  /** The address of this page, without a question mark. */
  readonly path: string;
  /** It is somebody's own, not made by the leader for them. */
  readonly own: boolean;
}

/** All that is kept about somebody, to be read and printed. */
export function everythingPage({ everything, language, path, own }: Shown): string {
  const say = everythingWords[language];
  const { centre, madeAt, libs } = everything;
  const other: Language = language === 'nb' ? 'en' : 'nb';
  return renderPage({
    language,
    title: say.title,
    owner: centre.name,
    otherLanguages: [{ language: other, href: `${path}?lang=${other}` }],
    children: (
      <>
        <h1>{say.title}</h1>
        <p>{say.intro(centre.name, showDateTime(madeAt, centre.zone, language))}</p>
        {!own && <p className="card notice">{say.beforeYouHandItOver}</p>}
        <p className="quiet">{say.howToPrint}</p>
        <form>
          <a className="button second" href={`${path}.json`} download>
            {say.file}
          </a>
        </form>
        {libs.flatMap(({ lib, parts }) =>
          parts.map((part) => <Part key={`${lib}.${part.key}`} part={part} language={language} zone={centre.zone} />),
        )}
        <section className="card">
          <h2>{say.rightsTitle}</h2>
          {say.rights.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </section>
      </>
    ),
  });
}

function Part({ part, language, zone }: { part: ToldPart; language: Language; zone: string }) {
  return (
    <section>
      <h2>{part.title[language]}</h2>
      {part.things.map((facts, index) => (
        <dl className="facts card" key={String(index)}>
          {facts
            .filter(({ value }) => value !== null && !(Array.isArray(value) && value.length === 0))
            .flatMap(({ key, label, value }) => [
              <dt key={`${key}?`}>{label[language]}</dt>,
              <dd key={key}>{shown(value, language, zone)}</dd>,
            ])}
        </dl>
      ))}
    </section>
  );
}

function shown(value: ToldValue, language: Language, zone: string): string {
  if (value === null) return '';
  if (value instanceof Date) {
    const year = new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: zone }).format(value);
    return `${showDateTime(value, zone, language)} (${year})`;
  }
  if (typeof value === 'boolean') return everythingWords[language].yesNo[value ? 'yes' : 'no'];
  if (typeof value === 'object') return 'words' in value ? value.words[language] : value.join(', ');
  return String(value);
}
