import type { MessageWords } from '@hjerterom/notifications/contracts';
import type { InEveryLanguage } from '@hjerterom/platform';
import type { CentreFacts } from './centre-facts.js';

interface Words {
  /** `reached` is the phone or address of the guardian: whoever rings instead needs it. */
  readonly asked: (
    facts: CentreFacts & { child: string; guardian: string; reached: string },
  ) => Pick<MessageWords, 'subject' | 'paragraphs' | 'sms'>;
  readonly read: string;
}

/** What is said to the guardian of somebody who would like to help and is too young to say yes alone. */
export const guardianWords: InEveryLanguage<Words> = {
  nb: {
    asked: ({ centre, phone, child, guardian, reached }) => ({
      subject: `Kan ${child} bli frivillig?`,
      paragraphs: [
        `Til ${guardian} (${reached}), foresatt for ${child}.`,
        `Hei fra ${centre}. ${child} vil gjerne bli frivillig hos oss, og er så ung at du må si ja først.`,
        'Trykk på knappen, les hva det gjelder, og si ja om du synes det er greit. Før det spør vi ikke om noe.',
        phone ? `Har du spørsmål, eller vil du ikke? Ring ${phone}.` : 'Har du spørsmål, eller vil du ikke? Si fra.',
      ],
      sms: `Hei fra ${centre}. ${child} vil bli frivillig hos oss, og trenger ja fra deg som foresatt.${phone ? ` Spørsmål: ${phone}.` : ''} Les mer og svar her:`,
    }),
    read: 'Les og svar',
  },
  en: {
    asked: ({ centre, phone, child, guardian, reached }) => ({
      subject: `May ${child} be a volunteer?`,
      paragraphs: [
        `To ${guardian} (${reached}), guardian of ${child}.`,
        `Hello from ${centre}. ${child} would like to volunteer with us, and is so young that you have to say yes first.`,
        'Press the button, read what it is about, and say yes if you think it is all right. Before that we ask nothing.',
        phone ? `If you have questions, or would rather not, call ${phone}.` : 'If you have questions, tell us.',
      ],
      sms: `Hello from ${centre}. ${child} would like to volunteer with us, and needs a yes from you as guardian.${phone ? ` Questions: ${phone}.` : ''} Read more and answer here:`,
    }),
    read: 'Read and answer',
  },
};
