import type { Centre } from '@hjerterom/centres';
import { showPhone } from '@hjerterom/kernel';
import { type Language, showLocalDate } from '@hjerterom/platform';
import { renderPage } from '@hjerterom/platform/api';
import { words } from './words.js';

/** What stands after a form was sent: what happens next, and by when. The same for everybody. */
export function thanksPage({ language, centre, by }: { language: Language; centre: Centre; by: string }): string {
  const say = words[language];
  return renderPage({
    language,
    title: say.thanks,
    owner: centre.name,
    children: (
      <>
        <h1>{say.thanks}</h1>
        <p className="card good">{say.next(centre.name, showLocalDate(by, language))}</p>
        <ol>
          {say.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {centre.phone && (
          <p>
            {say.call} <a href={`tel:${centre.phone}`}>{showPhone(centre.phone)}</a>.
          </p>
        )}
      </>
    ),
  });
}
