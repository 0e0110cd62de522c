import { renderPage } from '@hjerterom/platform/api';
import { ageGroups, weekParts } from '../../application/choices.js';
import type { ApplicationPage } from './application-page.js';
import { ConsentToRead, yesTo } from './consent-to-read.js';
import { KindIcon } from './icons.js';
import { oftenSpoken } from './often-spoken.js';
import { words } from './words.js';

/** The same form to be printed and filled in by hand: lines to write on and boxes to tick. */
export function paperPage({
  language,
  centre,
  kinds,
  districts,
}: Pick<ApplicationPage, 'language' | 'centre' | 'kinds' | 'districts'>): string {
  const say = words[language];
  const named = new Intl.DisplayNames(language, { type: 'language' });
  const boxes = (texts: readonly (string | undefined)[]) => (
    <p className="boxes">
      {texts.map((text) => (
        <span key={text}>☐ {text}</span>
      ))}
    </p>
  );
  const line = (label: string) => <p className="to-write">{label}</p>;
  return renderPage({
    language,
    title: say.paperTitle,
    owner: centre.name,
    children: (
      <>
        <h1>{say.paperTitle}</h1>
        <p>{say.paperLead(centre.name)}</p>
        {line(say.name)}
        {line(say.phone)}
        {line(say.email)}
        <h2>{say.kinds}</h2>
        <p className="boxes">
          {kinds.map(({ code, nameNb, nameEn }) => (
            <span key={code}>
              ☐ <KindIcon code={code} /> {language === 'nb' ? nameNb : nameEn}
            </span>
          ))}
        </p>
        <h2>{say.when}</h2>
        {boxes(weekParts.map((part) => say.parts[part]))}
        <h2>{say.languages}</h2>
        {boxes(oftenSpoken.map((code) => named.of(code)))}
        <h2>{say.age}</h2>
        {boxes(ageGroups.map((group) => say.ages[group]))}
        {line(`${say.young} ${say.birthYear}`)}
        <p>{say.guardianHelp(centre.guardianAge)}</p>
        {line(say.guardianName)}
        {line(say.guardianPhone)}
        <h2>{say.district}</h2>
        {boxes(districts)}
        <h2>{say.consent}</h2>
        <ConsentToRead language={language} />
        <p>☐ {yesTo(language).yes}</p>
        {line(`${say.date}, ${say.signature}`)}
      </>
    ),
  });
}
