import type { Centre } from '@hjerterom/centres';
import { showPhone } from '@hjerterom/kernel';
import { type InEveryLanguage, type Language, showLocalDate } from '@hjerterom/platform';
import { renderPage } from '@hjerterom/platform/api';
import { ANSWER_DAYS } from '../../application/answer-days.js';
import type { AssociationStatus } from '../../association/association.states.js';
import type { AssociationShown } from '../../association/association-shown.js';
import { CardFacts } from './card-parts.js';

/** What the page is made of. */
export interface StatusPage {
  readonly token: string;
  readonly language: Language;
  readonly centre: Centre;
  readonly association: AssociationShown;
  /** Speaks for it, and may say that the card is right. */
  readonly speaks: boolean;
  /** Local date on which somebody last said so. */
  readonly confirmedOn: string | null;
  /** It was said just now, on this page. */
  readonly justSaid: boolean;
}

interface Words {
  readonly status: Readonly<Record<AssociationStatus, string>>;
  readonly thisStands: string;
  readonly right: string;
  readonly thanks: string;
  readonly last: (day: string) => string;
  readonly correct: string;
  readonly signIn: string;
  readonly call: string;
}

const words: InEveryLanguage<Words> = {
  nb: {
    status: {
      applied: `Vi har fått påmeldingen, og svarer innen ${ANSWER_DAYS} dager.`,
      approved: 'Laget er med hos oss, og kan låne lokaler.',
      declined: 'Vi kunne dessverre ikke ta inn laget nå. Vi forteller gjerne hvorfor.',
      left: 'Laget er ikke med hos oss lenger. Takk for tiden sammen!',
    },
    thisStands: 'Dette står om dere',
    right: 'Ja, dette stemmer fortsatt',
    thanks: 'Takk! Vi spør igjen om et halvt år.',
    last: (day) => `Noen sa at det stemmer ${day}.`,
    correct: 'Er noe blitt annerledes? Logg inn og rett det',
    signIn: 'Logg inn og finn et lokale',
    call: 'Lurer du på noe, så ring',
  },
  en: {
    status: {
      applied: `We have heard from you, and answer within ${ANSWER_DAYS} days.`,
      approved: 'The association is approved, and can borrow rooms.',
      declined: 'We are sorry that we could not take in the association just now. We gladly tell you why.',
      left: 'The association is not with us any more. Thank you for the time together!',
    },
    thisStands: 'This is what it says about you',
    right: 'Yes, this is still right',
    thanks: 'Thank you! We ask again in half a year.',
    last: (day) => `Somebody said that it is right on ${day}.`,
    correct: 'Has something changed? Sign in and correct it',
    signIn: 'Sign in and find a room',
    call: 'If you wonder about anything, call',
  },
};

/** Where it stands with an association, for one who speaks or books for it; and «is this still right?» in one tap. */
export function statusPage(page: StatusPage): string {
  const { token, language, centre, association, speaks, confirmedOn, justSaid } = page;
  const say = words[language];
  const path = `/l/${encodeURIComponent(token)}`;
  const signIn = `/sign-in?next=${encodeURIComponent(`/c/${centre.slug}/my-associations`)}`;
  const approved = association.status === 'approved';
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
        <p className="card good" role="status">
          {justSaid ? say.thanks : say.status[association.status]}
        </p>
        {association.status !== 'declined' && association.status !== 'left' && (
          <>
            <h2>{say.thisStands}</h2>
            <div className="card">
              <CardFacts association={association} language={language} />
            </div>
          </>
        )}
        {approved && speaks && !justSaid && (
          <>
            {confirmedOn && <p className="quiet">{say.last(showLocalDate(confirmedOn, language))}</p>}
            <form method="post" action={`${path}?lang=${language}`}>
              <button type="submit" className="big">
                {say.right}
              </button>
            </form>
          </>
        )}
        {approved && (
          <p>
            <a href={signIn}>{speaks ? say.correct : say.signIn}</a>
          </p>
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
