import type { InEveryLanguage, Language } from '@hjerterom/platform';
import { renderPage } from '@hjerterom/platform/api';
import type { Place } from './place-of.js';

interface HomeWords {
  title: string;
  lead: string;
  forWhom: string;
  leader: string;
  volunteer: string;
  resident: string;
  where: string;
  signIn: string;
  signInAsAnother: string;
  signedInAs: (name: string) => string;
  goOn: (centre: string) => string;
  /** For those who have no page of their own yet. */
  nothingToDo: string;
  account: string;
  signOut: string;
  mailbox: string;
  clock: string;
  graphql: string;
  demo: string;
  centres: string;
  volunteerAt: string;
  associations: string;
  registerAssociation: string;
}

const words: InEveryLanguage<HomeWords> = {
  nb: {
    title: 'Der det er hjerterom, er det husrom',
    lead: 'Hjerterom er frivilligsentralens eget system. Det holder orden på hvem som kan hjelpe, hvem som trenger hjelp, og at ingen blir glemt.',
    forWhom: 'Hvem er det for?',
    leader: 'Daglig leder skriver inn et behov mens noen ringer, og ser straks hvem som kan spørres.',
    volunteer: 'Frivillige får en forespørsel på telefonen og svarer med ett trykk.',
    resident: 'Innbyggere får vite hvem som kommer, og når.',
    where: 'Hvor vil du gå?',
    signIn: 'Logg inn',
    signInAsAnother: 'Logg inn som en annen',
    signedInAs: (name) => `Du er logget inn som ${name}.`,
    goOn: (centre) => `Gå til ${centre}`,
    nothingToDo: 'Det er ikke noe du trenger å gjøre her. Sentralen sender deg en melding eller ringer.',
    account: 'Min konto',
    signOut: 'Logg ut',
    mailbox: 'Postkassen med alle meldinger',
    clock: 'Klokken, som du kan stille fram',
    graphql: 'For programmer: GraphQL på /graphql',
    demo: 'Dette er en prøveutgave med oppdiktede mennesker. Ingen meldinger går ut herfra.',
    centres: 'Sentraler her',
    volunteerAt: 'bli frivillig',
    associations: 'lag og foreninger',
    registerAssociation: 'meld inn laget ditt og lån lokaler',
  },
  en: {
    title: 'Where there is room in the heart, there is room in the house',
    lead: 'Hjerterom is the volunteer centre’s own system. It keeps track of who can help, who needs help, and that nobody is forgotten.',
    forWhom: 'Who is it for?',
    leader: 'The centre leader writes down a need while somebody calls, and sees at once who can be asked.',
    volunteer: 'Volunteers get a question on their phone and answer with one tap.',
    resident: 'Residents are told who comes, and when.',
    where: 'Where do you want to go?',
    signIn: 'Sign in',
    signInAsAnother: 'Sign in as somebody else',
    signedInAs: (name) => `You are signed in as ${name}.`,
    goOn: (centre) => `Go to ${centre}`,
    nothingToDo: 'There is nothing that you need to do here. The centre sends you a message or calls.',
    account: 'My account',
    signOut: 'Sign out',
    mailbox: 'The mailbox with every message',
    clock: 'The clock, which you can set forward',
    graphql: 'For programs: GraphQL at /graphql',
    demo: 'This is a demonstration with invented people. No message leaves this machine.',
    centres: 'Centres here',
    volunteerAt: 'become a volunteer',
    associations: 'associations',
    registerAssociation: 'register your association and borrow rooms',
  },
};

/** Somebody who is signed in, and where they begin; null where there is nothing for them yet. */
export interface SignedInAs {
  readonly name: string;
  readonly place: Place | null;
}

/** What the page shows. */
export interface HomeView {
  readonly language: Language;
  readonly demo: boolean;
  /** The centres here, with the ways to help and to borrow rooms at each. */
  readonly centres: readonly { readonly name: string; readonly slug: string }[];
  readonly signedIn: SignedInAs | null;
}

/** The page at `/`: what runs here, for whom, and where to go. For who is signed in, first of all the way on. */
export function homePage({ language, demo, centres, signedIn }: HomeView): string {
  const say = words[language];
  return renderPage({
    language,
    title: say.title,
    owner: 'Hjerterom',
    otherLanguages:
      language === 'nb' ? [{ language: 'en', href: '/?lang=en' }] : [{ language: 'nb', href: '/?lang=nb' }],
    children: (
      <>
        <h1>{say.title}</h1>
        {signedIn && <WayOn signedIn={signedIn} language={language} />}
        <p>{say.lead}</p>
        {demo && <p className="card notice">{say.demo}</p>}
        <h2>{say.forWhom}</h2>
        <ul>
          <li>{say.leader}</li>
          <li>{say.volunteer}</li>
          <li>{say.resident}</li>
        </ul>
        <h2>{say.where}</h2>
        {!signedIn && (
          <p>
            <a className="button" href="/sign-in">
              {say.signIn}
            </a>
          </p>
        )}
        <ul>
          {demo && (
            <>
              {signedIn && (
                <li>
                  <a href="/dev/sign-in">{say.signInAsAnother}</a>
                </li>
              )}
              <li>
                <a href="/dev/mailbox">{say.mailbox}</a>
              </li>
              <li>
                <a href="/dev/clock">{say.clock}</a>
              </li>
            </>
          )}
          <li>{say.graphql}</li>
        </ul>
        {centres.length > 0 && (
          <>
            <h2>{say.centres}</h2>
            <ul>
              {centres.map(({ name, slug }) => (
                <li key={slug}>
                  {name}: <a href={`/${slug}/bli-frivillig?lang=${language}`}>{say.volunteerAt}</a>,{' '}
                  <a href={`/${slug}/lag/ny?lang=${language}`}>{say.registerAssociation}</a>,{' '}
                  <a href={`/${slug}/lag?lang=${language}`}>{say.associations}</a>
                </li>
              ))}
            </ul>
          </>
        )}
      </>
    ),
  });
}

/** Who one is here, the way to where one begins, and the way out. */
function WayOn({ signedIn: { name, place }, language }: { signedIn: SignedInAs; language: Language }) {
  const say = words[language];
  return (
    <div className="card good">
      <p>{say.signedInAs(name)}</p>
      {place ? (
        <p>
          <a className="button" href={place.path}>
            {say.goOn(place.centreName)}
          </a>
        </p>
      ) : (
        <p>{say.nothingToDo}</p>
      )}
      <p>
        <a href={`/account?lang=${language}`}>{say.account}</a>
      </p>
      <form method="post" action="/sign-out">
        <button type="submit" className="second">
          {say.signOut}
        </button>
      </form>
    </div>
  );
}
