import type { MessageWords } from '@hjerterom/notifications/contracts';
import type { InEveryLanguage } from '@hjerterom/platform';

/** What the thanks is made of; all texts are in the language of the message. */
export interface ConfirmFacts {
  readonly centre: string;
  /** As one reads it aloud; null where the centre has none. */
  readonly phone: string | null;
  /** «tirsdag 24. november». */
  readonly date: string;
  /** «1 time og 30 minutter». */
  readonly length: string;
}

interface Words {
  readonly confirm: (facts: ConfirmFacts) => Omit<MessageWords, 'link'>;
  /** On the button. */
  readonly answer: string;
}

/** What hours say to people: thanks first. */
export const words: InEveryLanguage<Words> = {
  nb: {
    confirm: ({ centre, phone, date, length }) => ({
      subject: 'Takk for hjelpen',
      paragraphs: [
        `Hei fra ${centre}. Takk for at du stilte opp ${date}!`,
        `Vi har skrevet opp ${length}. Stemmer det? Trykk på knappen og si ja, eller rett tallet.`,
        phone ? `Vil du heller ringe? Vi har telefon ${phone}.` : 'Du kan også si det til oss neste gang vi ses.',
      ],
      sms: `Hei fra ${centre}. Takk for at du stilte opp ${date}! Vi har skrevet opp ${length}. Stemmer det? Si ja eller rett tallet her${phone ? `, eller ring ${phone}` : ''}:`,
    }),
    answer: 'Si ja, eller rett tallet',
  },
  en: {
    confirm: ({ centre, phone, date, length }) => ({
      subject: 'Thank you for your help',
      paragraphs: [
        `Hello from ${centre}. Thank you for helping on ${date}!`,
        `We have written down ${length}. Is that right? Press the button to say yes, or change the number.`,
        phone ? `Would you rather call? Our number is ${phone}.` : 'You can also tell us next time we meet.',
      ],
      sms: `Hello from ${centre}. Thank you for helping on ${date}! We have written down ${length}. Is that right? Say yes or change the number here${phone ? `, or call ${phone}` : ''}:`,
    }),
    answer: 'Say yes, or change the number',
  },
};
