import type { listCentres } from '@hjerterom/centres/api';
import { showPhone } from '@hjerterom/kernel';
import type { Language } from '@hjerterom/platform';
import { renderPage } from '@hjerterom/platform/api';
import { accessibilityWords } from './accessibility-words.js';

/** The accessibility statement, and whom to tell. */
export function accessibilityPage(language: Language, centres: Awaited<ReturnType<typeof listCentres>>): string {
  const say = accessibilityWords[language];
  const other = language === 'nb' ? 'en' : 'nb';
  return renderPage({
    language,
    title: say.title,
    owner: 'Hjerterom',
    otherLanguages: [{ language: other, href: `/accessibility?lang=${other}` }],
    children: (
      <>
        <h1>{say.title}</h1>
        <p>{say.lead}</p>
        <h2>{say.statusTitle}</h2>
        <p>{say.status}</p>
        <h2>{say.deviationsTitle}</h2>
        <ul>
          {say.deviations.map(({ requirement, what, instead }) => (
            <li key={requirement}>
              <strong>{requirement}.</strong> {what} {say.instead}: {instead}
            </li>
          ))}
        </ul>
        <h2>{say.otherwiseTitle}</h2>
        <p>{say.otherwise}</p>
        <h2>{say.tellTitle}</h2>
        <p>{say.tell}</p>
        <ul aria-label={say.centres}>
          {centres.map(({ id, name, phone, email }) => (
            <li key={id}>
              {name}
              {phone && (
                <>
                  , <a href={`tel:${phone}`}>{showPhone(phone)}</a>
                </>
              )}
              {email && (
                <>
                  , <a href={`mailto:${email}`}>{email}</a>
                </>
              )}
            </li>
          ))}
        </ul>
        <h2>{say.complainTitle}</h2>
        <p>{say.complain}</p>
        <p>
          <a href="https://www.uutilsynet.no">{say.authority}</a>
        </p>
        <h2>{say.madeTitle}</h2>
        <p>{say.made}</p>
      </>
    ),
  });
}
