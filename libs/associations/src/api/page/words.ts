import type { InEveryLanguage } from '@hjerterom/platform';
import { ANSWER_DAYS } from '../../application/answer-days.js';

interface Words {
  readonly title: string;
  readonly lead: (centre: string) => string;
  readonly name: string;
  readonly number: string;
  readonly numberHelp: string;
  readonly about: string;
  readonly aboutHelp: string;
  readonly homepage: string;
  readonly homepageHelp: string;
  readonly categories: string;
  readonly targetGroups: string;
  readonly languages: string;
  readonly severalHelp: string;
  readonly who: string;
  readonly whoHelp: string;
  readonly contactName: string;
  readonly reachHelp: string;
  readonly phone: string;
  readonly email: string;
  readonly consent: string;
  readonly send: string;
  readonly call: string;
  readonly leaveEmpty: string;
  readonly wrong: (count: number) => string;
  readonly needName: string;
  readonly needNumber: string;
  readonly needHomepage: string;
  readonly needCategories: string;
  readonly needTargetGroups: string;
  readonly needContactName: string;
  readonly needReach: string;
  readonly needConsent: string;
  readonly tooMany: string;
  readonly sameNumber: string;
  readonly doubles: string;
  readonly doublesHelp: string;
  readonly waiting: string;
  readonly notDouble: string;
  readonly thanks: string;
  readonly next: (centre: string) => string;
  readonly steps: readonly string[];
  readonly known: string;
  readonly list: string;
}

/** What stands on the page on which somebody registers an association; short, and nothing that has to be looked up. */
export const words: InEveryLanguage<Words> = {
  nb: {
    title: 'Meld inn laget eller foreningen',
    lead: (centre) =>
      `Det tar tre minutter. ${centre} svarer innen ${ANSWER_DAYS} dager. Etter det kan dere låne lokaler. Det er gratis for lokale lag.`,
    name: 'Hva heter laget eller foreningen?',
    number: 'Organisasjonsnummer',
    numberHelp: 'Ni siffer. La feltet stå tomt hvis dere ikke har noe.',
    about: 'Hva gjør dere?',
    aboutHelp: 'En setning eller to. Alle kan lese det.',
    homepage: 'Nettside',
    homepageHelp: 'Hvis dere har en.',
    categories: 'Hva slags lag er dere?',
    targetGroups: 'Hvem er det for?',
    languages: 'Hvilke språk snakker dere?',
    severalHelp: 'Velg så mange du vil.',
    who: 'Hvem svarer for laget?',
    whoHelp: 'Den personen kan booke lokaler, og si hvem andre som kan. Dette vises ikke for andre.',
    contactName: 'Navnet ditt',
    reachHelp: 'Én av dem er nok. Med den logger du inn senere.',
    phone: 'Telefon',
    email: 'E-post',
    consent: 'Er det greit?',
    send: 'Send',
    call: 'Lurer du på noe, så ring',
    leaveEmpty: 'La dette feltet stå tomt',
    wrong: (count) => (count === 1 ? 'Det er én ting å rette:' : `Det er ${count} ting å rette:`),
    needName: 'Skriv hva laget eller foreningen heter.',
    needNumber:
      'Dette organisasjonsnummeret stemmer ikke. Det har ni siffer, og det siste er regnet ut av de andre: se om et siffer er feil eller har byttet plass.',
    needHomepage: 'Nettsiden må begynne med https:// eller http://.',
    needCategories: 'Velg hva slags lag dere er.',
    needTargetGroups: 'Velg hvem det er for.',
    needContactName: 'Skriv navnet ditt.',
    needReach: 'Skriv telefon eller e-post, så vi kan svare deg.',
    needConsent: 'Sett et kryss her, så vi kan ta vare på det du har skrevet og svare deg.',
    tooMany:
      'Det er kommet mange skjemaer herfra. Vent en time og prøv igjen, eller ring oss. Det du har skrevet, står her ennå.',
    sameNumber: 'Et lag med dette organisasjonsnummeret er meldt inn fra før. Ring oss hvis du skal svare for det.',
    doubles: 'Er det en av disse?',
    doublesHelp: 'De heter nesten det samme, og er meldt inn fra før. Ring oss hvis du skal svare for et av dem.',
    waiting: 'venter på svar',
    notDouble: 'Nei, laget mitt er et annet',
    thanks: 'Takk! Vi har fått det.',
    next: (centre) =>
      `${centre} svarer innen ${ANSWER_DAYS} dager. Du får en melding med lenke til en side som viser hvor det står.`,
    steps: [
      'Vi ser på det du har skrevet.',
      'Når vi har sagt ja, logger du inn med e-posten eller telefonen din. Du får en kode, og trenger ikke noe passord.',
      'Så finner du ledige lokaler og booker dem.',
    ],
    known: 'Er laget med fra før?',
    list: 'Se lag og foreninger hos oss',
  },
  en: {
    title: 'Register your association',
    lead: (centre) =>
      `It takes three minutes. ${centre} answers within ${ANSWER_DAYS} days. After that you can borrow rooms. It is free for local associations.`,
    name: 'What is the association called?',
    number: 'Organisation number',
    numberHelp: 'Nine digits. Leave it empty if you have none.',
    about: 'What do you do?',
    aboutHelp: 'A sentence or two. Everybody can read it.',
    homepage: 'Website',
    homepageHelp: 'If you have one.',
    categories: 'What kind of association are you?',
    targetGroups: 'Who is it for?',
    languages: 'Which languages do you speak?',
    severalHelp: 'Choose as many as you like.',
    who: 'Who answers for the association?',
    whoHelp: 'That person can book rooms, and say who else can. This is not shown to others.',
    contactName: 'Your name',
    reachHelp: 'One of them is enough. You sign in with it later.',
    phone: 'Phone',
    email: 'E-mail',
    consent: 'Is this all right?',
    send: 'Send',
    call: 'If you wonder about anything, call',
    leaveEmpty: 'Leave this field empty',
    wrong: (count) => (count === 1 ? 'There is one thing to correct:' : `There are ${count} things to correct:`),
    needName: 'Write what the association is called.',
    needNumber:
      'This organisation number is not right. It has nine digits, and the last is made of the others: see whether a digit is wrong or has changed places.',
    needHomepage: 'The website must begin with https:// or http://.',
    needCategories: 'Choose what kind of association you are.',
    needTargetGroups: 'Choose who it is for.',
    needContactName: 'Write your name.',
    needReach: 'Write a phone number or an e-mail address, so that we can answer you.',
    needConsent: 'Tick here, so that we may keep what you have written and answer you.',
    tooMany:
      'Many forms have come from here. Wait an hour and try again, or call us. What you have written still stands here.',
    sameNumber:
      'An association with this organisation number is registered already. Call us if you are to answer for it.',
    doubles: 'Is it one of these?',
    doublesHelp:
      'They have nearly the same name, and are registered already. Call us if you are to answer for one of them.',
    waiting: 'waits for an answer',
    notDouble: 'No, mine is another association',
    thanks: 'Thank you! We have it.',
    next: (centre) =>
      `${centre} answers within ${ANSWER_DAYS} days. You get a message with a link to a page that shows how it stands.`,
    steps: [
      'We look at what you have written.',
      'When we have said yes, you sign in with your e-mail address or phone. You get a code, and need no password.',
      'Then you find free rooms and book them.',
    ],
    known: 'Is the association here already?',
    list: 'See the associations here',
  },
};
