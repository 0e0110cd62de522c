import type { MessageWords } from '@hjerterom/notifications/contracts';
import type { InEveryLanguage } from '@hjerterom/platform';
import { ANSWER_DAYS } from '../application/answer-days.js';
import type { ContactFacts } from './contact-facts.js';

type Say = (facts: ContactFacts) => Omit<MessageWords, 'link'>;

interface Words {
  readonly applied: Say;
  readonly approved: Say;
  readonly declined: Say;
  readonly mayBook: Say;
  readonly stillRight: Say;
  /** On the button: where it stands. */
  readonly see: string;
  readonly signIn: string;
  readonly answer: string;
}

/** What is said to those who speak and book for an association. */
export const words: InEveryLanguage<Words> = {
  nb: {
    applied: ({ centre, phone, name }) => ({
      subject: `Vi har fått påmeldingen av ${name}`,
      paragraphs: [
        `Hei fra ${centre}. Du har meldt inn ${name} hos oss. Takk!`,
        `Vi ser på det og svarer innen ${ANSWER_DAYS} dager. Etter det kan dere låne lokaler.`,
        phone ? `Var det ikke deg, eller lurer du på noe? Ring ${phone}.` : 'Var det ikke deg? Si fra til oss.',
      ],
      sms: `Hei fra ${centre}. Vi har fått påmeldingen av ${name}, og svarer innen ${ANSWER_DAYS} dager.${phone ? ` Spørsmål: ${phone}.` : ''} Se hvor det står:`,
    }),
    approved: ({ centre, phone, name }) => ({
      subject: `${name} kan nå låne lokaler`,
      paragraphs: [
        `Hei fra ${centre}. ${name} er godkjent hos oss. Velkommen!`,
        'Logg inn med e-posten eller telefonen du ga oss. Du får en kode, og trenger ikke noe passord. Der finner du ledige lokaler, og kan si hvem andre som kan booke for dere.',
        phone ? `Lurer du på noe, så ring ${phone}.` : 'Lurer du på noe, så kom innom.',
      ],
      sms: `Hei fra ${centre}. ${name} er godkjent og kan låne lokaler. Logg inn med e-posten eller telefonen du ga oss:`,
    }),
    declined: ({ centre, phone, name }) => ({
      subject: `Svar om ${name}`,
      paragraphs: [
        `Hei fra ${centre}. Vi kan dessverre ikke ta inn ${name} blant dem som låner lokaler hos oss nå.`,
        phone ? `Vi forteller gjerne hvorfor. Ring ${phone}.` : 'Vi forteller gjerne hvorfor. Kom innom.',
      ],
      sms: `Hei fra ${centre}. Vi kan dessverre ikke ta inn ${name} nå.${phone ? ` Ring ${phone}, så forteller vi hvorfor.` : ''}`,
    }),
    mayBook: ({ centre, phone, name }) => ({
      subject: `Du kan booke for ${name}`,
      paragraphs: [
        `Hei fra ${centre}. Du kan nå booke lokaler for ${name}.`,
        'Logg inn med denne e-posten eller telefonen. Du får en kode, og trenger ikke noe passord.',
        phone ? `Skal du ikke booke for dem? Ring ${phone}.` : 'Skal du ikke booke for dem? Si fra til oss.',
      ],
      sms: `Hei fra ${centre}. Du kan nå booke lokaler for ${name}.${phone ? ` Stemmer det ikke? Ring ${phone}.` : ''} Logg inn her:`,
    }),
    stillRight: ({ centre, phone, name, about, website }) => ({
      subject: `Stemmer dette fortsatt om ${name}?`,
      paragraphs: [
        `Hei fra ${centre}. To ganger i året spør vi om det som står om ${name}, fortsatt stemmer.`,
        [about ? `Slik står det nå: «${about}»` : 'Det står ikke noe om dere ennå.', website].filter(Boolean).join(' '),
        `Stemmer det, så trykk på knappen. Er noe blitt annerledes, så logg inn og rett det${phone ? `, eller ring ${phone}` : ''}.`,
      ],
      sms: `Hei fra ${centre}. Stemmer det som står om ${name}, fortsatt?${phone ? ` Er noe nytt, så ring ${phone}.` : ''} Svar her:`,
    }),
    see: 'Se hvor det står',
    signIn: 'Logg inn',
    answer: 'Se det og svar',
  },
  en: {
    applied: ({ centre, phone, name }) => ({
      subject: `We have heard from ${name}`,
      paragraphs: [
        `Hello from ${centre}. You have registered ${name} with us. Thank you!`,
        `We look at it and answer within ${ANSWER_DAYS} days. After that you can borrow rooms.`,
        phone ? `Was it not you, or do you wonder about anything? Call ${phone}.` : 'Was it not you? Tell us.',
      ],
      sms: `Hello from ${centre}. You have registered ${name}. We answer within ${ANSWER_DAYS} days.${phone ? ` Questions: ${phone}.` : ''} See how it stands:`,
    }),
    approved: ({ centre, phone, name }) => ({
      subject: `${name} can borrow rooms now`,
      paragraphs: [
        `Hello from ${centre}. ${name} is approved. Welcome!`,
        'Sign in with the e-mail address or phone that you gave us. You get a code, and need no password. There you find free rooms, and can say who else may book for you.',
        phone ? `If you wonder about anything, call ${phone}.` : 'If you wonder about anything, come and see us.',
      ],
      sms: `Hello from ${centre}. ${name} is approved and can borrow rooms. Sign in with the e-mail address or phone that you gave us:`,
    }),
    declined: ({ centre, phone, name }) => ({
      subject: `Our answer about ${name}`,
      paragraphs: [
        `Hello from ${centre}. We are sorry: we cannot take in ${name} among those who borrow rooms here just now.`,
        phone ? `We gladly tell you why. Call ${phone}.` : 'We gladly tell you why. Come and see us.',
      ],
      sms: `Hello from ${centre}. We are sorry that we cannot take in ${name} just now.${phone ? ` Call ${phone}, and we tell you why.` : ''}`,
    }),
    mayBook: ({ centre, phone, name }) => ({
      subject: `You may book for ${name}`,
      paragraphs: [
        `Hello from ${centre}. You may now book rooms for ${name}.`,
        'Sign in with this e-mail address or phone. You get a code, and need no password.',
        phone ? `Is that not right? Call ${phone}.` : 'Is that not right? Tell us.',
      ],
      sms: `Hello from ${centre}. You may now book rooms for ${name}.${phone ? ` Not right? Call ${phone}.` : ''} Sign in here:`,
    }),
    stillRight: ({ centre, phone, name, about, website }) => ({
      subject: `Is this still right about ${name}?`,
      paragraphs: [
        `Hello from ${centre}. Twice a year we ask whether what we say about ${name} is still right.`,
        [about ? `This is what it says now: “${about}”` : 'Nothing is written about you yet.', website]
          .filter(Boolean)
          .join(' '),
        `If it is, press the button. If something has changed, sign in and correct it${phone ? `, or call ${phone}` : ''}.`,
      ],
      sms: `Hello from ${centre}. Is what we say about ${name} still right?${phone ? ` If something is new, call ${phone}.` : ''} Answer here:`,
    }),
    see: 'See how it stands',
    signIn: 'Sign in',
    answer: 'See it and answer',
  },
};
