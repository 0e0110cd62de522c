// What the tools say in the terminal, in both languages. Keep the two lists alike, key by key.

/** @typedef {'nb' | 'en'} Language */

/**
 * The terminal's language: HJERTEROM_LANG (nb or en) when it is given; else English when the machine's locale says
 * English (LC_ALL, LC_MESSAGES or LANG begins with «en»); else bokmål.
 * @param {Record<string, string | undefined>} environment
 * @returns {Language}
 */
export function consoleLanguage(environment = process.env) {
  const chosen = environment.HJERTEROM_LANG;
  if (chosen === 'nb' || chosen === 'en') return chosen;
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return locale.toLowerCase().startsWith('en') ? 'en' : 'nb';
}

export const texts = {
  nb: {
    nodeTooOld: (found, needed) =>
      `Hjerterom trenger Node ${needed} eller nyere, men dette er Node ${found}. Hent en ny på nodejs.org, og prøv igjen.`,
    installing: 'Installerer det som mangler',
    installFailed: (lastLines) =>
      `Installeringen stoppet. Sjekk nettet og plassen på disken, og prøv igjen. Det siste npm sa:\n${lastLines}`,
    npmMissing: 'Fant ikke npm. Det følger vanligvis med Node: installer Node på nytt fra nodejs.org.',
    building: 'Bygger',
    buildingWeb: 'Bygger skjermbildene',
    buildWebFailed: (reason) => `Byggingen av skjermbildene (apps/web) stoppet:\n${reason}`,
    buildFailed: (lastLines) => `Byggingen stoppet. Disse filene lot seg ikke oversette:\n${lastLines}`,
    cannotWrite: (path) =>
      `Hjerterom får ikke skrevet i ${path}. Kanskje ble det laget av en annen bruker (for eksempel med sudo). Kjør som den brukeren, eller gi deg selv rett til mappa.`,
    noSpace: 'Det er ikke mer plass på disken. Rydd, og prøv igjen.',
    waitingForOther: (pid) => `Venter på et annet program som installerer eller bygger her (PID ${pid})`,
    unknownArgument: (argument) => `«${argument}» er ikke noe npm start kjenner.`,
    usage: [
      'Bruk:',
      '  npm start                       starter Hjerterom; dataene fra sist er der fortsatt',
      '  npm start -- --reset            spør, sletter så databasen og begynner på nytt',
      '  npm start -- --reset --yes      det samme uten å spørre',
      'Innstillinger står i .env.example, for eksempel PORT=3001 npm start.',
    ].join('\n'),
    resetQuestion: (folder) =>
      `Dette sletter hele databasen i ${folder}. Det kan ikke gjøres om.\nSkriv ja for å slette og begynne på nytt: `,
    resetNeedsYes:
      'Her er det ingen terminal å spørre i. Skriv npm start -- --reset --yes hvis hele databasen skal slettes.',
    resetRefused: 'Ingenting ble slettet.',
    resetting: 'Sletter databasen',
    resetOwnDatabase:
      'DATABASE_URL er satt, og --reset sletter bare databasen som følger med. Tøm din egen database selv, eller ta bort DATABASE_URL.',
    notBuilt: (file) => `Programmet mangler: ${file} ble ikke bygget.`,
  },
  en: {
    nodeTooOld: (found, needed) =>
      `Hjerterom needs Node ${needed} or newer, but this is Node ${found}. Get a new one at nodejs.org, and try again.`,
    installing: 'Installing what is missing',
    installFailed: (lastLines) =>
      `The installation stopped. Check the network and the space on the disk, and try again. The last npm said:\n${lastLines}`,
    npmMissing: 'npm was not found. It usually comes with Node: install Node again from nodejs.org.',
    building: 'Building',
    buildingWeb: 'Building the screens',
    buildWebFailed: (reason) => `The build of the screens (apps/web) stopped:\n${reason}`,
    buildFailed: (lastLines) => `The build stopped. These files could not be compiled:\n${lastLines}`,
    cannotWrite: (path) =>
      `Hjerterom cannot write in ${path}. Perhaps another user made it (with sudo, for example). Run as that user, or give yourself the right to the folder.`,
    noSpace: 'There is no more room on the disk. Make room, and try again.',
    waitingForOther: (pid) => `Waiting for another program that installs or builds here (PID ${pid})`,
    unknownArgument: (argument) => `"${argument}" is nothing that npm start knows.`,
    usage: [
      'Use:',
      '  npm start                       starts Hjerterom; the data from last time is still there',
      '  npm start -- --reset            asks, then deletes the database and starts afresh',
      '  npm start -- --reset --yes      the same without asking',
      'The settings are in .env.example, for example PORT=3001 npm start.',
    ].join('\n'),
    resetQuestion: (folder) =>
      `This deletes the whole database in ${folder}. It cannot be undone.\nType yes to delete it and start afresh: `,
    resetNeedsYes:
      'There is no terminal to ask in here. Write npm start -- --reset --yes if the whole database is to be deleted.',
    resetRefused: 'Nothing was deleted.',
    resetting: 'Deleting the database',
    resetOwnDatabase:
      'DATABASE_URL is set, and --reset only deletes the database that comes along. Empty your own database yourself, or take DATABASE_URL away.',
    notBuilt: (file) => `The program is missing: ${file} was not built.`,
  },
};
