import type { MessageWords } from '@hjerterom/notifications/contracts';
import type { InEveryLanguage } from '@hjerterom/platform';
import type { CentreFacts } from './centre-facts.js';

type Said = Omit<MessageWords, 'link'>;

interface TalkFacts extends CentreFacts {
  readonly when: string;
  readonly where: string;
}

interface Words {
  readonly applied: (facts: CentreFacts & { by: string }) => Said;
  readonly talk: (facts: TalkFacts & { moved: boolean }) => Said;
  readonly talkReminder: (facts: TalkFacts) => Said;
  readonly talkReminderDesk: (facts: TalkFacts & { name: string }) => Said;
  readonly approved: (facts: CentreFacts) => Said;
  readonly declined: (facts: CentreFacts & { referredTo: string; words: string | null }) => Said;
  readonly expiring: (facts: CentreFacts & { what: string; until: string }) => Said;
  readonly toSign: (facts: CentreFacts) => Said;
  readonly what: Readonly<Record<'certificate' | 'confidentiality', string>>;
  readonly see: string;
  readonly sign: string;
}

/** What is said to those who would like to help: who writes, what comes next, and how to say that it does not suit. */
export const words: InEveryLanguage<Words> = {
  nb: {
    applied: ({ centre, phone, by }) => ({
      subject: 'Takk for at du vil hjelpe',
      paragraphs: [
        `Hei fra ${centre}. Vi har fått at du vil bli frivillig. Så fint!`,
        `Du hører fra oss senest ${by}. Da avtaler vi en prat, på telefon eller hos oss.`,
        phone ? `Lurer du på noe før det, så ring ${phone}.` : 'Lurer du på noe før det, så kom innom.',
      ],
      sms: `Hei fra ${centre}. Takk for at du vil bli frivillig! Du hører fra oss senest ${by}.${phone ? ` Spørsmål: ${phone}.` : ''} Se hvor det står:`,
    }),
    talk: ({ centre, phone, when, where, moved }) => ({
      subject: moved ? 'Ny tid for praten vår' : 'Tid for en prat',
      paragraphs: [
        `Hei fra ${centre}. ${moved ? 'Praten vår er flyttet. Den nye tiden er' : 'Vi vil gjerne snakke med deg'} ${when}, ${where}.`,
        phone
          ? `Passer det ikke? Ring ${phone}, så finner vi en annen tid.`
          : 'Passer det ikke? Si fra til oss, så finner vi en annen tid.',
      ],
      sms: `Hei fra ${centre}. ${moved ? 'Praten vår er flyttet til' : 'Vi vil gjerne snakke med deg'} ${when}, ${where}.${phone ? ` Passer det ikke? Ring ${phone}.` : ''}`,
    }),
    talkReminder: ({ centre, phone, when, where }) => ({
      subject: 'I morgen skal vi snakke sammen',
      paragraphs: [
        `Hei fra ${centre}. Vi minner om praten vår ${when}, ${where}.`,
        phone ? `Passer det ikke likevel? Ring ${phone}.` : 'Passer det ikke likevel? Si fra til oss.',
      ],
      sms: `Hei fra ${centre}. Vi minner om praten vår ${when}, ${where}.${phone ? ` Passer det ikke? Ring ${phone}.` : ''}`,
    }),
    talkReminderDesk: ({ centre, when, where, name }) => ({
      subject: `I morgen: prat med ${name}`,
      paragraphs: [`Du skal snakke med ${name}, som vil bli frivillig hos ${centre}: ${when}, ${where}.`],
      sms: `I morgen skal du snakke med ${name}, som vil bli frivillig: ${when}, ${where}.`,
    }),
    approved: ({ centre, phone }) => ({
      subject: 'Velkommen som frivillig',
      paragraphs: [
        `Hei fra ${centre}. Nå er du godkjent som frivillig. Velkommen!`,
        'Når det er noe som passer for deg, spør vi. Du svarer ja eller nei, og et nei er helt greit.',
        phone ? `Har du spørsmål, så ring ${phone}.` : 'Har du spørsmål, så si fra til oss.',
      ],
      sms: `Hei fra ${centre}. Nå er du godkjent som frivillig, velkommen! Når noe passer for deg, spør vi. Et nei er helt greit.`,
    }),
    declined: ({ centre, phone, referredTo, words: own }) => ({
      subject: 'Takk for at du ville hjelpe',
      paragraphs: [
        `Hei fra ${centre}. Takk for at du meldte deg. Vi har ikke noe som passer for deg hos oss nå.`,
        ...(own ? [own] : []),
        `Vi tror du kan passe godt her: ${referredTo}.`,
        phone
          ? `Vil du snakke om det, så ring ${phone}. Du kan melde deg igjen senere.`
          : 'Du kan melde deg igjen senere.',
      ],
      sms: `Hei fra ${centre}. Takk for at du meldte deg. Vi har ikke noe som passer hos oss nå, men prøv gjerne her: ${referredTo}.${phone ? ` Spørsmål: ${phone}.` : ''}`,
    }),
    expiring: ({ centre, phone, what, until }) => ({
      subject: `${what} går snart ut`,
      paragraphs: [
        `Hei fra ${centre}. ${what} gjelder til og med ${until}. Etter det kan vi ikke spørre deg om oppdrag som krever den.`,
        phone
          ? `Ring ${phone}, så hjelper vi deg med å fornye den.`
          : 'Si fra til oss, så hjelper vi deg med å fornye den.',
      ],
      sms: `Hei fra ${centre}. ${what} gjelder til og med ${until}.${phone ? ` Ring ${phone}, så hjelper vi deg med å fornye den.` : ''}`,
    }),
    toSign: ({ centre }) => ({
      subject: 'Skriv under taushetserklæringen',
      paragraphs: [
        `Hei fra ${centre}. Før du hjelper noen, lover du å ikke fortelle videre det du får vite.`,
        'Trykk på knappen, les teksten, og skriv under. Det tar ett minutt.',
      ],
      sms: `Hei fra ${centre}. Les og skriv under taushetserklæringen her:`,
    }),
    what: { certificate: 'Politiattesten din', confidentiality: 'Taushetserklæringen din' },
    see: 'Se hvor det står',
    sign: 'Les og skriv under',
  },
  en: {
    applied: ({ centre, phone, by }) => ({
      subject: 'Thank you for wanting to help',
      paragraphs: [
        `Hello from ${centre}. You have told us that you would like to volunteer. How nice!`,
        `You hear from us by ${by}. Then we agree on a talk, by phone or at the centre.`,
        phone
          ? `If you wonder about anything before that, call ${phone}.`
          : 'If you wonder about anything before that, come by.',
      ],
      sms: `Hello from ${centre}. Thank you for wanting to volunteer! You hear from us by ${by}.${phone ? ` Questions: ${phone}.` : ''} See where it stands:`,
    }),
    talk: ({ centre, phone, when, where, moved }) => ({
      subject: moved ? 'A new time for our talk' : 'A time for a talk',
      paragraphs: [
        `Hello from ${centre}. ${moved ? 'Our talk has been moved. The new time is' : 'We would like to talk with you'} ${when}, ${where}.`,
        phone
          ? `Does it not suit? Call ${phone}, and we find another time.`
          : 'Does it not suit? Tell us, and we find another time.',
      ],
      sms: `Hello from ${centre}. ${moved ? 'Our talk has been moved to' : 'We would like to talk with you'} ${when}, ${where}.${phone ? ` Does it not suit? Call ${phone}.` : ''}`,
    }),
    talkReminder: ({ centre, phone, when, where }) => ({
      subject: 'We talk tomorrow',
      paragraphs: [
        `Hello from ${centre}. A reminder of our talk ${when}, ${where}.`,
        phone ? `Does it not suit after all? Call ${phone}.` : 'Does it not suit after all? Tell us.',
      ],
      sms: `Hello from ${centre}. A reminder of our talk ${when}, ${where}.${phone ? ` Does it not suit? Call ${phone}.` : ''}`,
    }),
    talkReminderDesk: ({ centre, when, where, name }) => ({
      subject: `Tomorrow: a talk with ${name}`,
      paragraphs: [`You are to talk with ${name}, who would like to volunteer at ${centre}: ${when}, ${where}.`],
      sms: `Tomorrow you are to talk with ${name}, who would like to volunteer: ${when}, ${where}.`,
    }),
    approved: ({ centre, phone }) => ({
      subject: 'Welcome as a volunteer',
      paragraphs: [
        `Hello from ${centre}. You are approved as a volunteer. Welcome!`,
        'When there is something that suits you, we ask. You answer yes or no, and a no is quite all right.',
        phone ? `If you have questions, call ${phone}.` : 'If you have questions, tell us.',
      ],
      sms: `Hello from ${centre}. You are approved as a volunteer, welcome! When something suits you, we ask. A no is quite all right.`,
    }),
    declined: ({ centre, phone, referredTo, words: own }) => ({
      subject: 'Thank you for wanting to help',
      paragraphs: [
        `Hello from ${centre}. Thank you for coming to us. We have nothing that suits you here just now.`,
        ...(own ? [own] : []),
        `We think that this may be a good place for you: ${referredTo}.`,
        phone
          ? `If you would like to talk about it, call ${phone}. You can apply again later.`
          : 'You can apply again later.',
      ],
      sms: `Hello from ${centre}. Thank you for coming to us. We have nothing that suits you just now, but do try here: ${referredTo}.${phone ? ` Questions: ${phone}.` : ''}`,
    }),
    expiring: ({ centre, phone, what, until }) => ({
      subject: `${what} runs out soon`,
      paragraphs: [
        `Hello from ${centre}. ${what} holds to the end of ${until}. After that we cannot ask you for tasks that require it.`,
        phone ? `Call ${phone}, and we help you to renew it.` : 'Tell us, and we help you to renew it.',
      ],
      sms: `Hello from ${centre}. ${what} holds to the end of ${until}.${phone ? ` Call ${phone}, and we help you to renew it.` : ''}`,
    }),
    toSign: ({ centre }) => ({
      subject: 'Sign the confidentiality statement',
      paragraphs: [
        `Hello from ${centre}. Before you help anybody, you promise not to tell others what you come to know.`,
        'Press the button, read the text, and sign. It takes a minute.',
      ],
      sms: `Hello from ${centre}. Read and sign the confidentiality statement here:`,
    }),
    what: { certificate: 'Your police certificate', confidentiality: 'Your confidentiality statement' },
    see: 'See where it stands',
    sign: 'Read and sign',
  },
};
