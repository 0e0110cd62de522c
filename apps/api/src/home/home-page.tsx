import type { InEveryLanguage, Language } from '@hjerterom/platform';
import { renderPage } from '@hjerterom/platform/api';

interface HomeWords {
  title: string;
  lead: string;
  forWhom: string;
  leader: string;
  volunteer: string;
  resident: string;
  where: string;
  signIn: string;
  mailbox: string;
  graphql: string;
  /** Demo mode's. */
  clock: string;
  demo: string;
  centres: string;
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
    mailbox: 'Postkassen med alle meldinger',
    graphql: 'For programmer: GraphQL på /graphql',
    clock: ', klokken på /dev/clock',
    demo: 'Dette er en prøveutgave med oppdiktede mennesker. Ingen meldinger går ut herfra.',
    centres: 'Sentraler her',
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
    mailbox: 'The mailbox with every message',
    graphql: 'For programs: GraphQL at /graphql',
    clock: ', the clock at /dev/clock',
    demo: 'This is a demonstration with invented people. No message leaves this machine.',
    centres: 'Centres here',
  },
};

/** The page at `/`: what runs here, for whom, and where to go. */
export function homePage(language: Language, demo: boolean, centres: readonly string[]): string {
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
        <p>{say.lead}</p>
        {demo && <p className="card notice">{say.demo}</p>}
        <h2>{say.forWhom}</h2>
        <ul>
          <li>{say.leader}</li>
          <li>{say.volunteer}</li>
          <li>{say.resident}</li>
        </ul>
        <h2>{say.where}</h2>
        <p>
          <a className="button" href="/sign-in">
            {say.signIn}
          </a>
        </p>
        <ul>
          {demo && (
            <li>
              <a href="/dev/mailbox">{say.mailbox}</a>
            </li>
          )}
          <li>
            {say.graphql}
            {demo && say.clock}
          </li>
        </ul>
        {centres.length > 0 && (
          <>
            <h2>{say.centres}</h2>
            <ul>
              {centres.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </>
        )}
      </>
    ),
  });
}
