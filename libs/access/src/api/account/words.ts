import type { InEveryLanguage } from '@hjerterom/platform';
import type { LoginMethod } from '../../login/login-session.entity.js';

/** What the pages of the account can have to say of what was just tried. */
export const accountNotes = [
  'done',
  'code-sent',
  'wrong',
  'spent',
  'too-many',
  'last-address',
  'not-an-address',
  'email-only',
  'short-password',
  'set-up-first',
  'oidc-taken',
] as const;
export type AccountNote = (typeof accountNotes)[number];

interface Words {
  title: string;
  who: (names: string) => string;
  back: string;
  addresses: string;
  addressesLead: string;
  proved: (date: string) => string;
  neverUsed: string;
  remove: (what: string) => string;
  newAddress: string;
  newAddressEmail: string;
  sendCode: string;
  codeLead: (address: string) => string;
  code: string;
  confirm: string;
  devices: string;
  devicesLead: string;
  unknownDevice: string;
  here: string;
  began: (date: string) => string;
  seen: (date: string) => string;
  network: (network: string) => string;
  methods: Record<LoginMethod, string>;
  signOutDevice: (device: string) => string;
  signOutOthers: string;
  signOut: string;
  lockTitle: string;
  lockOn: (minutes: number) => string;
  lockOff: string;
  lock: string;
  lockNoMore: string;
  staff: string;
  passwordTitle: string;
  passwordLead: string;
  hasPassword: string;
  password: string;
  passwordHint: string;
  setPassword: string;
  removePassword: string;
  secondTitle: string;
  secondLead: string;
  secondDemanded: (centres: string) => string;
  secondOn: string;
  setUp: string;
  scan: string;
  scanAlternative: string;
  qr: string;
  digits: string;
  recoveryTitle: string;
  recoveryLead: string;
  goOn: string;
  removeSecond: string;
  removeSecondLead: string;
  digitsOrCode: string;
  stepTitle: string;
  stepLead: string;
  stepButton: string;
  confirmApp: string;
  oidcLead: string;
  oidcOn: string;
  connect: (name: string) => string;
  disconnect: (name: string) => string;
  demandTitle: (centre: string) => string;
  demandOn: string;
  demandOff: string;
  demand: string;
  demandNoMore: string;
  notes: Record<AccountNote, string>;
}

export const accountWords: InEveryLanguage<Words> = {
  nb: {
    title: 'Min konto',
    who: (names) => `Du er logget inn som ${names}.`,
    back: 'Tilbake',
    addresses: 'Adresser du logger inn med',
    addressesLead: 'Hit sender vi koden når du logger inn.',
    proved: (date) => `Sist brukt ${date}`,
    neverUsed: 'Ikke brukt ennå',
    remove: (what) => `Fjern ${what}`,
    newAddress: 'Ny e-postadresse eller nytt mobilnummer',
    newAddressEmail: 'Ny e-postadresse',
    sendCode: 'Send kode til den nye adressen',
    codeLead: (address) => `Vi har sendt en kode til ${address}. Skriv den her, så kan du logge inn med den adressen.`,
    code: 'Koden, seks tall',
    confirm: 'Legg til adressen',
    devices: 'Enheter der du er logget inn',
    devicesLead: 'Kjenner du ikke igjen en enhet? Logg den ut.',
    unknownDevice: 'Ukjent enhet',
    here: 'Denne enheten',
    began: (date) => `Logget inn ${date}`,
    seen: (date) => `Sist brukt ${date}`,
    network: (network) => `Nettverk ${network}`,
    methods: {
      link: 'med lenke',
      code: 'med kode',
      password: 'med passord',
      oidc: 'gjennom en annen tjeneste',
      demo: 'som eksempelperson',
    },
    signOutDevice: (device) => `Logg ut ${device}`,
    signOutOthers: 'Logg ut alle andre enheter',
    signOut: 'Logg ut her',
    lockTitle: 'Skjermlås på denne maskinen',
    lockOn: (minutes) =>
      `Dette er en delt maskin. Skjermen låses når ingen har rørt den på ${minutes} minutter. Det du har skrevet, står der når du låser opp.`,
    lockOff: 'Bruker flere denne maskinen? Da kan skjermen låses når du går fra den.',
    lock: 'Ja, dette er en delt maskin',
    lockNoMore: 'Nei, bare jeg bruker denne maskinen',
    staff: 'For deg som jobber på sentralen',
    passwordTitle: 'Passord',
    passwordLead: 'Du kan ha et passord, men trenger det ikke: koden virker alltid.',
    hasPassword: 'Du har et passord.',
    password: 'Nytt passord',
    passwordHint: 'Minst 12 tegn. Flere vanlige ord etter hverandre er bedre enn få rare tegn.',
    setPassword: 'Lagre passordet',
    removePassword: 'Fjern passordet',
    secondTitle: 'To trinn',
    secondLead:
      'En app på telefonen viser seks tall som du skriver etter koden eller passordet. Da hjelper det ingen å ha bare det ene.',
    secondDemanded: (centres) => `${centres} krever to trinn. Du får tilgang når appen er satt opp.`,
    secondOn: 'Du logger inn i to trinn.',
    setUp: 'Sett opp to trinn',
    scan: 'Åpne en app for engangskoder på telefonen (for eksempel Google Authenticator, Microsoft Authenticator eller Aegis) og les av denne koden:',
    scanAlternative: 'Kan du ikke lese av koden? Skriv dette i appen i stedet:',
    qr: 'QR-kode for appen',
    digits: 'De seks tallene som appen viser',
    recoveryTitle: 'Skriv ned disse kodene',
    recoveryLead:
      'Mister du telefonen, slipper hver av dem deg inn én gang. Legg dem et trygt sted. De vises ikke igjen.',
    goOn: 'Jeg har skrevet dem ned',
    removeSecond: 'Slutt med to trinn',
    removeSecondLead: 'For å slutte må du vise at du har appen eller en kode.',
    digitsOrCode: 'Tallene i appen, eller en av kodene du skrev ned',
    stepTitle: 'Ett trinn til',
    stepLead:
      'Skriv de seks tallene som appen på telefonen din viser nå. Har du mistet telefonen, skriv en av kodene på papiret.',
    stepButton: 'Logg inn',
    confirmApp: 'Ta i bruk to trinn',
    oidcLead: 'Koble den til, så kan du logge inn med den også.',
    oidcOn: 'Du kan logge inn med den.',
    connect: (name) => `Koble til ${name}`,
    disconnect: (name) => `Koble fra ${name}`,
    demandTitle: (centre) => `Krav hos ${centre}`,
    demandOn: 'Alle som leder eller jobber her, må logge inn i to trinn.',
    demandOff: 'De som leder eller jobber her, velger selv om de logger inn i to trinn.',
    demand: 'Krev to trinn',
    demandNoMore: 'Ikke krev to trinn lenger',
    notes: {
      done: 'Det er lagret.',
      'code-sent': 'Koden er sendt.',
      wrong: 'Det stemte ikke. Se over og prøv igjen.',
      spent: 'Koden virker ikke lenger. Be om en ny.',
      'too-many': 'Det er prøvd for mange ganger. Vent en time, og prøv igjen.',
      'last-address': 'Du må ha minst én adresse å logge inn med. Legg til en ny først.',
      'not-an-address': 'Dette ser ikke ut som en e-postadresse eller et telefonnummer.',
      'email-only': 'Her kan vi bare sende kode på e-post. Skriv en e-postadresse.',
      'short-password': 'Passordet må ha minst 12 tegn, og høyst 200.',
      'oidc-taken': 'Det gikk ikke: den er koblet til en annen konto, eller du var ikke logget inn lenger.',
      'set-up-first': 'Sett opp to trinn for deg selv først. Ellers ville du stenge deg selv ute.',
    },
  },
  en: {
    title: 'My account',
    who: (names) => `You are signed in as ${names}.`,
    back: 'Back',
    addresses: 'Addresses you sign in with',
    addressesLead: 'Here we send the code when you sign in.',
    proved: (date) => `Last used ${date}`,
    neverUsed: 'Not used yet',
    remove: (what) => `Remove ${what}`,
    newAddress: 'New e-mail address or mobile number',
    newAddressEmail: 'New e-mail address',
    sendCode: 'Send a code to the new address',
    codeLead: (address) => `We have sent a code to ${address}. Type it here, and you can sign in with that address.`,
    code: 'The code, six digits',
    confirm: 'Add the address',
    devices: 'Devices where you are signed in',
    devicesLead: 'A device that you do not know? Sign it out.',
    unknownDevice: 'Unknown device',
    here: 'This device',
    began: (date) => `Signed in ${date}`,
    seen: (date) => `Last used ${date}`,
    network: (network) => `Network ${network}`,
    methods: {
      link: 'with a link',
      code: 'with a code',
      password: 'with a password',
      oidc: 'through another service',
      demo: 'as a sample person',
    },
    signOutDevice: (device) => `Sign out ${device}`,
    signOutOthers: 'Sign out all other devices',
    signOut: 'Sign out here',
    lockTitle: 'Screen lock on this machine',
    lockOn: (minutes) =>
      `This is a shared machine. The screen locks when nobody has touched it for ${minutes} minutes. What you have written is there when you unlock it.`,
    lockOff: 'Do several people use this machine? Then the screen can lock when you leave it.',
    lock: 'Yes, this is a shared machine',
    lockNoMore: 'No, only I use this machine',
    staff: 'For those who work at the centre',
    passwordTitle: 'Password',
    passwordLead: 'You may have a password, but need none: the code always works.',
    hasPassword: 'You have a password.',
    password: 'New password',
    passwordHint: 'At least 12 characters. Several ordinary words are better than a few odd characters.',
    setPassword: 'Save the password',
    removePassword: 'Remove the password',
    secondTitle: 'Two steps',
    secondLead:
      'An app on your phone shows six digits, which you type after the code or the password. Having only one of them then helps nobody.',
    secondDemanded: (centres) => `${centres} demands two steps. You get access when the app is set up.`,
    secondOn: 'You sign in in two steps.',
    setUp: 'Set up two steps',
    scan: 'Open an app for one-time codes on your phone (such as Google Authenticator, Microsoft Authenticator or Aegis) and scan this code:',
    scanAlternative: 'Can you not scan it? Type this into the app instead:',
    qr: 'QR code for the app',
    digits: 'The six digits that the app shows',
    recoveryTitle: 'Write these codes down',
    recoveryLead:
      'If you lose the phone, each of them lets you in once. Keep them in a safe place. They are not shown again.',
    goOn: 'I have written them down',
    removeSecond: 'Stop using two steps',
    removeSecondLead: 'To stop you must show that you have the app or a code.',
    digitsOrCode: 'The digits in the app, or one of the codes that you wrote down',
    stepTitle: 'One more step',
    stepLead:
      'Type the six digits that the app on your phone shows now. If you have lost the phone, type one of the codes on the paper.',
    stepButton: 'Sign in',
    confirmApp: 'Start using two steps',
    oidcLead: 'Connect it, and you can sign in with it too.',
    oidcOn: 'You can sign in with it.',
    connect: (name) => `Connect ${name}`,
    disconnect: (name) => `Disconnect ${name}`,
    demandTitle: (centre) => `What ${centre} demands`,
    demandOn: 'Everybody who leads or works here must sign in in two steps.',
    demandOff: 'Those who lead or work here choose whether they sign in in two steps.',
    demand: 'Demand two steps',
    demandNoMore: 'Do not demand two steps any more',
    notes: {
      done: 'It is saved.',
      'code-sent': 'The code is sent.',
      wrong: 'That was not right. Check it and try again.',
      spent: 'The code does not work any more. Ask for a new one.',
      'too-many': 'That was tried too often. Wait an hour, and try again.',
      'last-address': 'You must have at least one address to sign in with. Add a new one first.',
      'not-an-address': 'This does not look like an e-mail address or a phone number.',
      'email-only': 'We can only send a code by e-mail here. Type an e-mail address.',
      'short-password': 'The password must have at least 12 characters, and at most 200.',
      'oidc-taken': 'That did not work: it is connected to another account, or you were not signed in any more.',
      'set-up-first': 'Set up two steps for yourself first. Otherwise you would lock yourself out.',
    },
  },
};
