import type { InEveryLanguage } from '@hjerterom/platform';
import type { PageState } from './page-state.js';
import type { Note } from './visit.js';

/** A heading and what stands under it. */
interface Saying {
  readonly title: string;
  readonly text: string;
}

interface Words {
  what: string;
  when: string;
  where: string;
  who: string;
  address: string;
  phone: string;
  message: string;
  allDates: string;
  firstDates: string;
  why: string;
  whoAsks: string;
  asks: (centre: string) => string;
  questions: string;
  call: (phone: string) => string;
  yes: string;
  notThisTime: string;
  no: string;
  answerBy: (when: string) => string;
  toldAfterYes: string;
  onlyHere: string;
  calendar: string;
  lacking: string;
  cannotCome: string;
  itWas: string;
  lockedTitle: string;
  lockedText: string;
  sendCode: string;
  sendNewCode: string;
  code: string;
  codeHint: string;
  open: string;
  states: Record<PageState, Saying>;
  notes: Record<Note, string>;
  giveBack: {
    title: string;
    which: string;
    all: string;
    sureOne: string;
    sureAll: string;
    told: string;
    yes: string;
    no: string;
    tooLate: string;
  };
}

/** What the page says: short and plain, for a phone held in one hand. */
export const words: InEveryLanguage<Words> = {
  nb: {
    what: 'Hva',
    when: 'Når',
    where: 'Hvor',
    who: 'Hvem',
    address: 'Adresse',
    phone: 'Telefon',
    message: 'Beskjed',
    allDates: 'Se alle dagene',
    firstDates: 'Se de første dagene',
    why: 'Hvorfor spør vi deg?',
    whoAsks: 'Hvem spør?',
    asks: (centre) => `${centre}. Lurer du på noe? Vi svarer gjerne.`,
    questions: 'Lurer du på noe?',
    call: (phone) => `Ring oss: ${phone}`,
    yes: 'Ja, jeg kan',
    notThisTime: 'Ikke denne gangen, spør meg igjen',
    no: 'Nei',
    answerBy: (when) => `Svar innen ${when}. Det er helt i orden å si nei.`,
    toldAfterYes: 'Sier du ja, får du vite navn, adresse og telefon.',
    onlyHere: 'Navn, adresse og telefon vises bare her hos deg, til oppdraget er over. Ikke gi dem til andre.',
    calendar: 'Legg i kalenderen',
    lacking: 'Et ja må vente, for dette mangler eller er gått ut. Ring oss, så hjelper vi deg:',
    cannotCome: 'Jeg kan ikke komme likevel',
    itWas: 'Det gjaldt',
    lockedTitle: 'Vil du se navn, adresse og telefon?',
    lockedText:
      'Du har ikke svart på denne telefonen eller maskinen før. Vi sender deg en kode, så ingen andre kan se dem.',
    sendCode: 'Send meg en kode',
    sendNewCode: 'Send en ny kode',
    code: 'Kode',
    codeHint: 'Seks siffer',
    open: 'Vis navn og adresse',
    states: {
      asked: { title: 'Kan du hjelpe?', text: '' },
      accepted: { title: 'Takk! Du har sagt ja', text: 'Vi gir beskjed om at du kommer.' },
      locked: { title: 'Takk! Du har sagt ja', text: 'Vi gir beskjed om at du kommer.' },
      declined: { title: 'Takk for svaret', text: 'Det er helt i orden å si nei. Kan du likevel? Da må du ringe oss.' },
      'not-this-time': {
        title: 'Takk for at du sa fra',
        text: 'Vi spør deg gjerne igjen en annen gang. Kan du likevel denne gangen? Da må du ringe oss.',
      },
      expired: {
        title: 'Fristen er gått ut',
        text: 'Takk for at du er der. Kan du fortsatt hjelpe? Da må du ringe oss.',
      },
      filled: {
        title: 'Takk! Noen andre var først ute',
        text: 'Du trenger ikke å gjøre noe. Takk for at du stiller opp – vi spør deg gjerne igjen!',
      },
      'not-needed': {
        title: 'Det trengs ikke likevel',
        text: 'Du trenger ikke å gjøre noe. Takk for at du stiller opp – vi spør deg gjerne igjen!',
      },
      'given-back': { title: 'Takk for at du sa fra', text: 'Vi gir beskjed, og prøver å finne noen andre.' },
      'gate-closed': {
        title: 'Takk! Men nå mangler det noe',
        text: 'Vi kunne ikke ta imot et ja, for dette mangler eller er gått ut. Sentralen ser det, og finner en annen løsning. Ring oss, så hjelper vi deg med det.',
      },
      over: { title: 'Takk!', text: 'Dette er over nå. Tusen takk for at du stiller opp.' },
    },
    notes: {
      clash:
        'Du har allerede lovet noe annet på denne tiden. Derfor kunne vi ikke ta imot et ja. Ring oss, eller svar nei.',
      begun: 'Det har allerede begynt, så du kan ikke melde avbud her. Ring oss.',
      'date-given-back': 'Takk for at du sa fra. Vi gir beskjed om at du ikke kommer den dagen.',
      'code-sent': 'Vi har sendt deg en kode med seks siffer, på SMS eller e-post. Den gjelder i 10 minutter.',
      'code-wrong': 'Koden var ikke riktig. Prøv en gang til.',
      'code-expired': 'Denne koden kan ikke brukes lenger. Be om en ny.',
      'too-many-codes': 'Du har fått mange koder den siste timen. Vent litt, eller ring oss.',
    },
    giveBack: {
      title: 'Kan du ikke komme?',
      which: 'Hvilken dag kan du ikke komme?',
      all: 'Jeg kan ikke komme noen av dagene',
      sureOne: 'Vil du si fra at du ikke kan komme denne dagen?',
      sureAll: 'Vil du si fra at du ikke kan komme noen av disse dagene?',
      told: 'Vi gir beskjed, og prøver å finne noen andre.',
      yes: 'Ja, si fra at jeg ikke kommer',
      no: 'Nei, jeg kommer',
      tooLate: 'Det har allerede begynt, så du kan ikke melde avbud her. Ring oss.',
    },
  },
  en: {
    what: 'What',
    when: 'When',
    where: 'Where',
    who: 'Who',
    address: 'Address',
    phone: 'Phone',
    message: 'Note',
    allDates: 'See all the dates',
    firstDates: 'See the first dates',
    why: 'Why do we ask you?',
    whoAsks: 'Who is asking?',
    asks: (centre) => `${centre}. Is there anything you wonder about? We are glad to answer.`,
    questions: 'Is there anything you wonder about?',
    call: (phone) => `Call us: ${phone}`,
    yes: 'Yes, I can',
    notThisTime: 'Not this time, ask me again',
    no: 'No',
    answerBy: (when) => `Answer by ${when}. It is quite all right to say no.`,
    toldAfterYes: 'If you say yes, you are told the name, address and phone number.',
    onlyHere:
      'Name, address and phone are shown only here to you, until the task is over. Do not give them to anybody.',
    calendar: 'Add to my calendar',
    lacking: 'A yes has to wait, for this is missing or has run out. Call us, and we help you:',
    cannotCome: 'I cannot come after all',
    itWas: 'It was about',
    lockedTitle: 'Do you want to see name, address and phone?',
    lockedText:
      'You have not answered on this phone or computer before. We send you a code, so that nobody else can see them.',
    sendCode: 'Send me a code',
    sendNewCode: 'Send a new code',
    code: 'Code',
    codeHint: 'Six digits',
    open: 'Show name and address',
    states: {
      asked: { title: 'Can you help?', text: '' },
      accepted: { title: 'Thank you! You have said yes', text: 'We let them know that you are coming.' },
      locked: { title: 'Thank you! You have said yes', text: 'We let them know that you are coming.' },
      declined: {
        title: 'Thank you for answering',
        text: 'It is quite all right to say no. Can you after all? Then please call us.',
      },
      'not-this-time': {
        title: 'Thank you for telling us',
        text: 'We will gladly ask you again another time. Can you this time after all? Then please call us.',
      },
      expired: {
        title: 'The time to answer has run out',
        text: 'Thank you for being there. Can you still help? Then please call us.',
      },
      filled: {
        title: 'Thank you! Somebody else was first',
        text: 'You do not need to do anything. Thank you for being there – we will gladly ask you again!',
      },
      'not-needed': {
        title: 'It is not needed after all',
        text: 'You do not need to do anything. Thank you for being there – we will gladly ask you again!',
      },
      'given-back': { title: 'Thank you for telling us', text: 'We let them know, and try to find somebody else.' },
      'gate-closed': {
        title: 'Thank you! But something is missing now',
        text: 'We could not take a yes, for this is missing or has run out. The centre sees it, and finds another way. Call us, and we help you with it.',
      },
      over: { title: 'Thank you!', text: 'This is over now. Thank you so much for being there.' },
    },
    notes: {
      clash:
        'You have already promised something else at this time, so we could not take a yes. Call us, or answer no.',
      begun: 'It has already begun, so you cannot cancel it here. Please call us.',
      'date-given-back': 'Thank you for telling us. We let them know that you are not coming that day.',
      'code-sent': 'We have sent you a code of six digits, by text message or e-mail. It can be used for 10 minutes.',
      'code-wrong': 'The code was not right. Try once more.',
      'code-expired': 'This code cannot be used any more. Ask for a new one.',
      'too-many-codes': 'You have had many codes in the last hour. Wait a while, or call us.',
    },
    giveBack: {
      title: 'Can you not come?',
      which: 'On which day can you not come?',
      all: 'I cannot come on any of them',
      sureOne: 'Do you want to tell us that you cannot come on this day?',
      sureAll: 'Do you want to tell us that you cannot come on any of these days?',
      told: 'We let them know, and try to find somebody else.',
      yes: 'Yes, tell them I am not coming',
      no: 'No, I am coming',
      tooLate: 'It has already begun, so you cannot cancel it here. Please call us.',
    },
  },
};
