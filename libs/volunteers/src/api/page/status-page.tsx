import type { Centre } from '@hjerterom/centres';
import { type LocalDate, showPhone } from '@hjerterom/kernel';
import { type InEveryLanguage, type Language, showLocalDate } from '@hjerterom/platform';
import { renderPage } from '@hjerterom/platform/api';
import type { VolunteerStatus } from '../../contracts/index.js';
import { statementNow } from '../../vetting/statements.js';
import type { VolunteerRow } from '../../volunteer/volunteer-rows.js';

/** What the page is made of. */
export interface StatusPage {
  readonly token: string;
  readonly language: Language;
  readonly centre: Centre;
  readonly volunteer: VolunteerRow;
  /** The talk that is planned, in words. */
  readonly talk: { readonly when: string; readonly where: string } | null;
  readonly referredTo: string | null;
  readonly signedOn: LocalDate | null;
}

interface Words {
  readonly title: string;
  readonly status: Readonly<Record<VolunteerStatus, string>>;
  readonly by: (day: string) => string;
  readonly talk: (when: string, where: string) => string;
  readonly referred: (to: string) => string;
  readonly toSign: string;
  readonly sign: string;
  readonly signed: (day: string) => string;
  readonly call: string;
  readonly signIn: string;
}

const words: InEveryLanguage<Words> = {
  nb: {
    title: 'Slik står det',
    status: {
      applied: 'Vi har fått at du vil hjelpe til.',
      'talk-booked': 'Vi har avtalt en prat, eller hatt den. Du får svar etterpå.',
      approved: 'Du er godkjent som frivillig. Vi spør når noe passer for deg.',
      declined: 'Vi hadde ikke noe som passet for deg hos oss nå. Du kan melde deg igjen senere.',
      active: 'Du er frivillig hos oss. Takk for innsatsen!',
      paused: 'Du har pause, og blir ikke spurt om noe.',
      left: 'Du har sluttet som frivillig. Takk for innsatsen!',
    },
    by: (day) => `Du hører fra oss senest ${day}.`,
    talk: (when, where) => `Vi snakkes ${when}, ${where}.`,
    referred: (to) => `Vi tror du kan passe godt her: ${to}.`,
    toSign: 'Før du hjelper noen, lover du dette:',
    sign: 'Jeg lover dette og skriver under',
    signed: (day) => `Du skrev under taushetserklæringen ${day}.`,
    call: 'Lurer du på noe, så ring',
    signIn: 'Logg inn på siden din',
  },
  en: {
    title: 'How it stands',
    status: {
      applied: 'We have heard that you would like to help.',
      'talk-booked': 'We have agreed on a talk, or had it. You get an answer after it.',
      approved: 'You are approved as a volunteer. We ask when something suits you.',
      declined: 'We had nothing that suited you here just now. You can apply again later.',
      active: 'You are a volunteer here. Thank you for all you do!',
      paused: 'You are on a pause, and are not asked for anything.',
      left: 'You have left. Thank you for all you did!',
    },
    by: (day) => `You hear from us by ${day}.`,
    talk: (when, where) => `We talk ${when}, ${where}.`,
    referred: (to) => `We think that this may be a good place for you: ${to}.`,
    toSign: 'Before you help anybody, you promise this:',
    sign: 'I promise this and sign',
    signed: (day) => `You signed the confidentiality statement on ${day}.`,
    call: 'If you wonder about anything, call',
    signIn: 'Sign in to your own page',
  },
};

/** Where it stands for somebody who has knocked, what comes next, and the statement while it is not signed. */
export function statusPage({ token, language, centre, volunteer, talk, referredTo, signedOn }: StatusPage): string {
  const say = words[language];
  const { status, answerBy } = volunteer;
  const onTheWay = !['declined', 'left'].includes(status);
  const statement = statementNow.text[language];
  const path = `/v/${encodeURIComponent(token)}`;
  return renderPage({
    language,
    title: say.title,
    owner: centre.name,
    otherLanguages: [
      language === 'nb' ? { language: 'en', href: `${path}?lang=en` } : { language: 'nb', href: `${path}?lang=nb` },
    ],
    children: (
      <>
        <h1>{say.title}</h1>
        <p className="card good">{say.status[status]}</p>
        {status === 'applied' && <p>{say.by(showLocalDate(answerBy, language))}</p>}
        {talk && <p>{say.talk(talk.when, talk.where)}</p>}
        {status === 'declined' && referredTo && <p>{say.referred(referredTo)}</p>}
        {signedOn && <p>{say.signed(showLocalDate(signedOn, language))}</p>}
        {onTheWay && !signedOn && (
          <>
            <h2>{statement.title}</h2>
            <p>{say.toSign}</p>
            <div className="card">
              {statement.paragraphs.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </div>
            <form method="post" action={`${path}?lang=${language}`}>
              <input type="hidden" name="version" value={statementNow.version} />
              <button type="submit">{say.sign}</button>
            </form>
          </>
        )}
        {centre.phone && (
          <p>
            {say.call} <a href={`tel:${centre.phone}`}>{showPhone(centre.phone)}</a>.
          </p>
        )}
        {onTheWay && (
          <p>
            <a href="/sign-in">{say.signIn}</a>
          </p>
        )}
      </>
    ),
  });
}
