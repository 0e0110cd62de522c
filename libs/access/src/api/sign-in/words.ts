import type { InEveryLanguage } from '@hjerterom/platform';

/** What the pages of signing in can have to say of what was just tried. */
export const notes = [
  'not-an-address',
  'email-only',
  'too-many',
  'wrong',
  'wrong-password',
  'spent',
  'nobody',
  'oidc-failed',
  'oidc-unknown',
] as const;
export type Note = (typeof notes)[number];

interface Words {
  title: string;
  lead: string;
  leadEmail: string;
  address: string;
  addressEmail: string;
  addressHint: string;
  send: string;
  shared: string;
  sharedHint: string;
  haveCode: string;
  wantToHelp: string;
  demo: string;
  samplePeople: string;
  mailbox: string;
  codeTitle: string;
  codeLead: string;
  codeNotYet: string;
  code: string;
  codeHint: string;
  enter: string;
  again: string;
  linkTitle: string;
  linkLead: string;
  linkButton: string;
  whoTitle: string;
  whoLead: string;
  byOidc: (name: string) => string;
  byPassword: string;
  passwordTitle: string;
  passwordLead: string;
  password: string;
  spentTitle: string;
  spentLead: string;
  notes: Record<Note, string>;
}

export const words: InEveryLanguage<Words> = {
  nb: {
    title: 'Logg inn',
    lead: 'Du trenger ikke passord. Skriv e-postadressen eller mobilnummeret ditt, så sender vi deg en kode.',
    leadEmail: 'Du trenger ikke passord. Skriv e-postadressen din, så sender vi deg en kode.',
    address: 'E-postadresse eller mobilnummer',
    addressEmail: 'E-postadresse',
    addressHint: 'Bruk den som sentralen har skrevet opp for deg.',
    send: 'Send meg en kode',
    shared: 'Dette er en delt maskin',
    sharedHint: 'Flere bruker den. Da låser vi skjermen når ingen har rørt den på en stund.',
    haveCode: 'Jeg har fått en kode allerede',
    wantToHelp: 'Vil du bli frivillig? Begynn her',
    demo: 'Dette er prøveutgaven. Her kan du også logge inn som en oppdiktet person, og lese alle meldinger.',
    samplePeople: 'Velg en eksempelperson',
    mailbox: 'Les meldingene',
    codeTitle: 'Skriv koden',
    codeLead: 'Er adressen kjent hos sentralen, er det nå en melding på vei til den. Koden virker i 10 minutter.',
    codeNotYet: 'Kom det ingen melding? Se i søppelposten. Eller ring sentralen, så ser de om de har riktig adresse.',
    code: 'Koden, seks tall',
    codeHint: 'Du finner den i meldingen. Den kan også skrives inn på en annen enhet enn den du leser på.',
    enter: 'Logg inn',
    again: 'Be om en ny kode',
    linkTitle: 'Logg inn på denne enheten?',
    linkLead: 'Lenken virker én gang. Trykk på knappen for å logge inn her.',
    linkButton: 'Logg inn her',
    whoTitle: 'Hvem er du?',
    whoLead: 'Flere bruker denne adressen. Velg deg selv.',
    byOidc: (name) => `Logg inn med ${name}`,
    byPassword: 'Logg inn med passord',
    passwordTitle: 'Logg inn med passord',
    passwordLead: 'For ansatte som har valgt et passord. Alle andre får en kode.',
    password: 'Passord',
    spentTitle: 'Denne lenken virker ikke lenger',
    spentLead: 'En lenke virker én gang, og i 10 minutter. Be om en ny.',
    notes: {
      'not-an-address': 'Dette ser ikke ut som en e-postadresse eller et telefonnummer. Se over og prøv igjen.',
      'email-only': 'Her kan vi bare sende kode på e-post. Skriv en e-postadresse.',
      'too-many': 'Det er prøvd for mange ganger. Vent en time, og prøv igjen. Haster det? Ring sentralen.',
      wrong: 'Koden stemte ikke. Se over og prøv igjen.',
      'wrong-password': 'Adressen eller passordet stemte ikke. Se over og prøv igjen.',
      spent: 'Koden virker ikke lenger. Be om en ny.',
      'oidc-failed': 'Innloggingen ble avbrutt. Prøv igjen, eller få en kode.',
      'oidc-unknown':
        'Vi vet ikke hvem du er her ennå. Logg inn med en kode først. Så kan du koble til tjenesten på «Min konto».',
      nobody: 'Du har ikke tilgang lenger. Ring sentralen hvis det er feil.',
    },
  },
  en: {
    title: 'Sign in',
    lead: 'You need no password. Type your e-mail address or mobile number, and we send you a code.',
    leadEmail: 'You need no password. Type your e-mail address, and we send you a code.',
    address: 'E-mail address or mobile number',
    addressEmail: 'E-mail address',
    addressHint: 'Use the one that the centre has written down for you.',
    send: 'Send me a code',
    shared: 'This is a shared machine',
    sharedHint: 'Several people use it. The screen is locked when nobody has touched it for a while.',
    haveCode: 'I have a code already',
    wantToHelp: 'Would you like to volunteer? Begin here',
    demo: 'This is the demonstration. Here you can also sign in as an invented person, and read all messages.',
    samplePeople: 'Choose a sample person',
    mailbox: 'Read the messages',
    codeTitle: 'Type the code',
    codeLead: 'If the centre knows the address, a message is on its way to it now. The code works for 10 minutes.',
    codeNotYet:
      'No message? Look in the spam folder. Or call the centre: they see whether they have the right address.',
    code: 'The code, six digits',
    codeHint: 'It is in the message. You may type it on another device than the one you read it on.',
    enter: 'Sign in',
    again: 'Ask for a new code',
    linkTitle: 'Sign in on this device?',
    linkLead: 'The link works once. Press the button to sign in here.',
    linkButton: 'Sign in here',
    whoTitle: 'Who are you?',
    whoLead: 'More than one person uses this address. Choose yourself.',
    byOidc: (name) => `Sign in with ${name}`,
    byPassword: 'Sign in with a password',
    passwordTitle: 'Sign in with a password',
    passwordLead: 'For staff who have chosen a password. Everybody else gets a code.',
    password: 'Password',
    spentTitle: 'This link does not work any more',
    spentLead: 'A link works once, and for 10 minutes. Ask for a new one.',
    notes: {
      'not-an-address': 'This does not look like an e-mail address or a phone number. Check it and try again.',
      'email-only': 'We can only send a code by e-mail here. Type an e-mail address.',
      'too-many': 'That was tried too often. Wait an hour, and try again. Is it urgent? Call the centre.',
      wrong: 'The code was not right. Check it and try again.',
      'wrong-password': 'The address or the password was not right. Check them and try again.',
      spent: 'The code does not work any more. Ask for a new one.',
      'oidc-failed': 'The sign-in was interrupted. Try again, or get a code.',
      'oidc-unknown':
        'We do not know who you are here yet. Sign in with a code first. Then you can connect the service at «My account».',
      nobody: 'You do not have access any more. Call the centre if that is wrong.',
    },
  },
};
