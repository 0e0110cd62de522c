import type { Centre } from '@hjerterom/centres';
import { showPhone } from '@hjerterom/kernel';
import type { InEveryLanguage, Language } from '@hjerterom/platform';
import { renderPage } from '@hjerterom/platform/api';
import { ConsentToRead, yesTo } from './consent-to-read.js';

/** What the page is made of. */
export interface GuardianPage {
  readonly token: string;
  readonly language: Language;
  readonly centre: Centre;
  readonly child: string;
  /** `waits` for the yes; `said`; `not-needed`: the child is old enough by now. */
  readonly state: 'waits' | 'said' | 'not-needed';
}

interface Words {
  readonly title: (child: string) => string;
  readonly lead: (centre: string, child: string, age: number) => string;
  readonly forChild: (child: string) => string;
  readonly yes: string;
  readonly said: (child: string) => string;
  readonly takeBack: string;
  readonly takeBackHelp: string;
  readonly notNeeded: (child: string) => string;
  readonly call: string;
}

const words: InEveryLanguage<Words> = {
  nb: {
    title: (child) => `Kan ${child} bli frivillig?`,
    lead: (centre, child, age) =>
      `${child} vil gjerne bli frivillig hos ${centre}. Den som ikke er ${age} år, må ha ja fra en foresatt. Før du har sagt ja, spør vi ikke om noe.`,
    forChild: (child) => `Dette sier du ja til på vegne av ${child}:`,
    yes: 'Ja, jeg er foresatt, og det er greit for meg',
    said: (child) => `Takk. Du har sagt ja til at ${child} kan være frivillig hos oss.`,
    takeBack: 'Jeg tar det tilbake',
    takeBackHelp: 'Du kan når som helst ombestemme deg. Da spør vi ikke mer, og det koster ingenting.',
    notNeeded: (child) => `${child} er gammel nok til å si ja selv nå.`,
    call: 'Har du spørsmål, eller vil du ikke? Ring',
  },
  en: {
    title: (child) => `May ${child} be a volunteer?`,
    lead: (centre, child, age) =>
      `${child} would like to volunteer with ${centre}. Whoever is not ${age} yet needs a yes from a guardian. Before you have said yes, we ask nothing.`,
    forChild: (child) => `This is what you say yes to for ${child}:`,
    yes: 'Yes, I am a guardian, and it is all right with me',
    said: (child) => `Thank you. You have said yes to ${child} being a volunteer with us.`,
    takeBack: 'I take it back',
    takeBackHelp: 'You may change your mind at any time. Then we ask no more, and nothing comes of it.',
    notNeeded: (child) => `${child} is old enough to say yes alone now.`,
    call: 'If you have questions, or would rather not, call',
  },
};

/** Where a guardian reads what their child would like to do, says yes, and may take it back as easily. */
export function guardianPage({ token, language, centre, child, state }: GuardianPage): string {
  const say = words[language];
  const path = `/g/${encodeURIComponent(token)}`;
  return renderPage({
    language,
    title: say.title(child),
    owner: centre.name,
    otherLanguages: [
      language === 'nb' ? { language: 'en', href: `${path}?lang=en` } : { language: 'nb', href: `${path}?lang=nb` },
    ],
    children: (
      <>
        <h1>{say.title(child)}</h1>
        {state === 'not-needed' && <p className="card good">{say.notNeeded(child)}</p>}
        {state === 'said' && <p className="card good">{say.said(child)}</p>}
        {state === 'waits' && <p>{say.lead(centre.name, child, centre.guardianAge)}</p>}
        {state !== 'not-needed' && (
          <form method="post" action={`${path}?lang=${language}`}>
            <input type="hidden" name="answer" value={state === 'waits' ? 'yes' : 'take-back'} />
            {state === 'waits' ? (
              <>
                <p>{say.forChild(child)}</p>
                <div className="card">
                  <ConsentToRead language={language} />
                  <p>
                    <strong>{yesTo(language).yes}</strong>
                  </p>
                </div>
                <button type="submit" className="big">
                  {say.yes}
                </button>
              </>
            ) : (
              <>
                <p className="quiet">{say.takeBackHelp}</p>
                <button type="submit" className="second">
                  {say.takeBack}
                </button>
              </>
            )}
          </form>
        )}
        {centre.phone && (
          <p>
            {say.call} <a href={`tel:${centre.phone}`}>{showPhone(centre.phone)}</a>.
          </p>
        )}
      </>
    ),
  });
}
