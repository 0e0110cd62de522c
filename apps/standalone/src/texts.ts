import type { InEveryLanguage } from '@hjerterom/platform';

interface ConsoleTexts {
  migrating: (count: number) => string;
  sampling: string;
  firstRun: (link: string) => string;
  ready: (seconds: string) => string;
  lookAt: string;
  places: { web: string; signIn: string; mailbox: string; clock: string; graphql: string };
  whom: (name: string, role: string) => string;
  roles: Record<string, string>;
  stop: string;
  data: (folder: string) => string;
  log: (file: string) => string;
  logTrouble: (file: string, code: string) => string;
  stopping: string;
  stopped: string;
  databaseEnded: string;
}

/** What `npm start` says in the terminal. */
export const consoleTexts: InEveryLanguage<ConsoleTexts> = {
  nb: {
    migrating: (count) => `Oppdaterte databasen (${count} ${count === 1 ? 'endring' : 'endringer'})`,
    sampling: 'Fyller sentralen med eksempeldata (bare første gang)',
    firstRun: (link) =>
      `Sentralen er laget. Daglig leder logger inn første gang her (lenken virker én gang, i 24 timer):\n  ${link}`,
    ready: (seconds) => `Hjerterom er i gang (${seconds}).`,
    lookAt: 'Se her:',
    places: {
      web: 'Forsiden',
      signIn: 'Logg inn som en av eksempelpersonene',
      mailbox: 'Alle meldinger som er sendt',
      clock: 'Klokken, som kan stilles fram',
      graphql: 'GraphQL',
    },
    whom: (name, role) => `Logg inn som ${name} (${role}) for å se sentralen fra skrivebordet.`,
    roles: { leader: 'daglig leder' },
    stop: 'Stopp med Ctrl+C. Dataene er der neste gang. npm start -- --reset begynner på nytt.',
    data: (folder) => `Dataene ligger i ${folder}`,
    log: (file) => `Loggen skrives til ${file}`,
    logTrouble: (file, code) => `Loggen ${file} lar seg ikke skrive (${code}). Hjerterom går videre uten.`,
    stopping: 'Stopper …',
    stopped: 'Stoppet. Alt er lagret.',
    databaseEnded: 'Databasen stoppet uten at noen ba om det. Start igjen med npm start.',
  },
  en: {
    migrating: (count) => `Brought the database up to date (${count} ${count === 1 ? 'change' : 'changes'})`,
    sampling: 'Filling the centre with sample data (only the first time)',
    firstRun: (link) =>
      `The centre is made. The leader signs in here the first time (the link works once, for 24 hours):\n  ${link}`,
    ready: (seconds) => `Hjerterom is running (${seconds}).`,
    lookAt: 'Look here:',
    places: {
      web: 'The front page',
      signIn: 'Sign in as one of the sample people',
      mailbox: 'Every message that was sent',
      clock: 'The clock, which can be set forward',
      graphql: 'GraphQL',
    },
    whom: (name, role) => `Sign in as ${name} (${role}) to see the centre from the desk.`,
    roles: { leader: 'centre leader' },
    stop: 'Stop with Ctrl+C. The data is there next time. npm start -- --reset begins anew.',
    data: (folder) => `The data is in ${folder}`,
    log: (file) => `The log is written to ${file}`,
    logTrouble: (file, code) => `The log ${file} cannot be written (${code}). Hjerterom goes on without.`,
    stopping: 'Stopping …',
    stopped: 'Stopped. Everything is saved.',
    databaseEnded: 'The database stopped although nobody asked it to. Start again with npm start.',
  },
};
