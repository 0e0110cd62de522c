import type { MessageWords } from '@hjerterom/notifications/contracts';
import type { InEveryLanguage } from '@hjerterom/platform';
import type { ClosedReason } from '../offer/offer.states.js';

type Said = Omit<MessageWords, 'link'>;

/** What a question is made of; all texts are in the language of the message. */
export interface QuestionFacts {
  readonly centre: string;
  /** As one reads it aloud; null where the centre has none. */
  readonly phone: string | null;
  readonly title: string;
  readonly dates: string;
  readonly length: string | null;
  readonly where: string;
  readonly about: string | null;
  readonly reasons: readonly string[];
  readonly answerBy: string;
}

export interface ThanksFacts {
  readonly centre: string;
  readonly title: string;
  readonly dates: string;
  readonly why: Exclude<ClosedReason, 'done' | 'given-back' | 'gate-closed'>;
}

interface Words {
  question: (facts: QuestionFacts) => Said;
  answer: string;
  thanks: (facts: ThanksFacts) => Said;
  code: (facts: { centre: string; digits: string; minutes: number }) => Said;
}

const inBrackets = (length: string | null) => (length ? ` (${length})` : '');
/** A dash outside the letters of GSM 7 would make an SMS of half the length (3GPP 23.038). */
const sms = (text: string) => text.replaceAll('–', '-');
const some = (...texts: (string | null)[]) => texts.filter((text) => text !== null && text !== '') as string[];

/** What offers says to a volunteer. The channel adds the centre's name and phone to an e-mail; an SMS says them itself. */
export const words: InEveryLanguage<Words> = {
  nb: {
    answer: 'Svar ja eller nei',
    question: ({ centre, phone, title, dates, length, where, about, reasons, answerBy }) => ({
      subject: `Kan du hjelpe? ${title}, ${dates}`,
      paragraphs: some(
        `Hei! Det er ${centre} som spør: Kan du hjelpe?`,
        `${title}, ${dates}${inBrackets(length)}. Sted: ${where}.`,
        about,
        reasons.length > 0 ? `Derfor spør vi deg: ${reasons.join(' ')}` : null,
        `Trykk på knappen og svar ja eller nei, innen ${answerBy}. Det er helt i orden å si nei.`,
      ),
      sms: sms(
        `Hei fra ${centre}! Kan du hjelpe? ${title}, ${dates}, ${where}. Svar ja eller nei innen ${answerBy}. Nei er helt i orden.${phone ? ` Tlf. ${phone}.` : ''}`,
      ),
    }),
    thanks: ({ centre, title, dates, why }) => {
      const news = why === 'filled' ? 'Noen andre hjelper denne gangen' : 'Det trengs ikke likevel';
      return {
        subject: `Takk for at du er der. ${news}`,
        paragraphs: [
          `${news}: ${title}, ${dates}.`,
          'Du trenger ikke å gjøre noe. Takk for at du stiller opp – vi spør deg gjerne igjen!',
        ],
        sms: sms(
          `Hei fra ${centre}! ${news}: ${title}, ${dates}. Du trenger ikke å gjøre noe. Takk for at du stiller opp!`,
        ),
      };
    },
    code: ({ centre, digits, minutes }) => ({
      subject: `Koden din er ${digits}`,
      paragraphs: [
        `Koden din er ${digits}.`,
        `Skriv den på siden der du ba om den, innen ${minutes} minutter. Gi den ikke til andre.`,
        'Har du ikke bedt om en kode? Da kan du se bort fra dette.',
      ],
      sms: sms(`${digits} er koden din fra ${centre}. Den gjelder i ${minutes} minutter. Gi den ikke til andre.`),
    }),
  },
  en: {
    answer: 'Answer yes or no',
    question: ({ centre, phone, title, dates, length, where, about, reasons, answerBy }) => ({
      subject: `Can you help? ${title}, ${dates}`,
      paragraphs: some(
        `Hello! This is ${centre} asking: can you help?`,
        `${title}, ${dates}${inBrackets(length)}. Place: ${where}.`,
        about,
        reasons.length > 0 ? `Why we ask you: ${reasons.join(' ')}` : null,
        `Press the button and answer yes or no, by ${answerBy}. It is quite all right to say no.`,
      ),
      sms: sms(
        `Hello from ${centre}! Can you help? ${title}, ${dates}, ${where}. Answer yes or no by ${answerBy}. No is quite all right.${phone ? ` Tel. ${phone}.` : ''}`,
      ),
    }),
    thanks: ({ centre, title, dates, why }) => {
      const news = why === 'filled' ? 'Somebody else helps this time' : 'It is not needed after all';
      return {
        subject: `Thank you for being there. ${news}`,
        paragraphs: [
          `${news}: ${title}, ${dates}.`,
          'You do not need to do anything. Thank you for being there – we will gladly ask you again!',
        ],
        sms: sms(
          `Hello from ${centre}! ${news}: ${title}, ${dates}. You do not need to do anything. Thank you for being there!`,
        ),
      };
    },
    code: ({ centre, digits, minutes }) => ({
      subject: `Your code is ${digits}`,
      paragraphs: [
        `Your code is ${digits}.`,
        `Type it on the page where you asked for it, within ${minutes} minutes. Do not give it to anybody.`,
        'Did you not ask for a code? Then you can forget about this.',
      ],
      sms: sms(
        `${digits} is your code from ${centre}. It can be used for ${minutes} minutes. Do not give it to anybody.`,
      ),
    }),
  },
};
