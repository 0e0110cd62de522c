import type { InEveryLanguage, Language } from '@hjerterom/platform';

/** What is being done before the database is ready; told as it begins. Plain data, for IPC. */
export type StartStep =
  /** The wanted folder cannot be entered by the server's user; this one is used, now and every time. */
  | { kind: 'folder-moved'; wanted: string; used: string }
  /** The system had no user to run the server as, and one is made (only as root). */
  | { kind: 'making-user'; user: string }
  /** A run that was ended is putting its database away. */
  | { kind: 'waiting-for-previous' }
  /** A run was killed and its database went on; it is stopped in order first. */
  | { kind: 'stopping-leftover'; pid: number }
  /** The server's files cannot be used where they are installed; they are copied to the data folder. */
  | { kind: 'copying-server' }
  /** First start: a new database is made. */
  | { kind: 'creating' }
  | { kind: 'starting' };

type Sentences = { [S in StartStep as S['kind']]: (step: S) => string };

const sentences: InEveryLanguage<Sentences> = {
  nb: {
    'folder-moved': ({ wanted, used }) =>
      `Databasen kan ikke ligge i ${wanted}, for brukeren den kjører som slipper ikke inn der. Den ligger i ${used} i stedet.`,
    'making-user': ({ user }) => `Lager brukeren «${user}» på maskinen, for PostgreSQL kan ikke kjøre som root`,
    'waiting-for-previous': () => 'Venter på at forrige kjøring blir ferdig med å stoppe',
    'stopping-leftover': ({ pid }) => `Stopper databasen som ble igjen etter forrige kjøring (PID ${pid})`,
    'copying-server': () => 'Legger databaseprogrammet i datamappa, der det får kjøre',
    creating: () => 'Lager databasen',
    starting: () => 'Starter databasen',
  },
  en: {
    'folder-moved': ({ wanted, used }) =>
      `The database cannot be in ${wanted}, since the user it runs as cannot enter. It is in ${used} instead.`,
    'making-user': ({ user }) => `Making the user "${user}" on this machine, since PostgreSQL cannot run as root`,
    'waiting-for-previous': () => 'Waiting for the previous run to finish stopping',
    'stopping-leftover': ({ pid }) => `Stopping the database that the previous run left (PID ${pid})`,
    'copying-server': () => 'Putting the database program in the data folder, where it may run',
    creating: () => 'Making the database',
    starting: () => 'Starting the database',
  },
};

/** The step in words, for the person at the terminal: a sentence, or what goes on now. */
export function describeStep(step: StartStep, language: Language): string {
  const words = describe(sentences[language], step);
  return words.endsWith('.') ? words : `${words} …`;
}

function describe<S extends StartStep>(texts: Sentences, step: S): string {
  const write = texts[step.kind] as (step: S) => string;
  return write(step);
}
