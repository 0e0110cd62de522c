import type { MessageWords } from '@hjerterom/notifications/contracts';
import type { InEveryLanguage } from '@hjerterom/platform';

/** What is told when a booking has to give way. */
export interface BumpedFacts {
  readonly centre: string;
  /** As one reads it aloud; null where the centre has none. */
  readonly phone: string | null;
  readonly purpose: string;
  /** «tirsdag 24. november kl. 18:00, Gymsalen». */
  readonly dates: readonly string[];
  /** What else is free, in the same words. */
  readonly others: readonly string[];
}

interface Words {
  readonly bumped: (facts: BumpedFacts) => Omit<MessageWords, 'link'>;
}

/** What is said to those who borrow rooms. */
export const words: InEveryLanguage<Words> = {
  nb: {
    bumped: ({ centre, phone, purpose, dates, others }) => ({
      subject: 'Lokalet dere har booket, trengs til noe annet',
      paragraphs: [
        `Hei fra ${centre}. Vi er lei for det: Lokalet til «${purpose}» trengs til noe annet ${dates.join('; ')}.`,
        others.length > 0
          ? `Dette er ledig i stedet: ${others.join('; ')}.`
          : 'Vi fant ikke noe annet ledig rundt den tiden.',
        phone ? `Ring ${phone}, så finner vi en løsning sammen.` : 'Si fra til oss, så finner vi en løsning sammen.',
      ],
      sms: `Hei fra ${centre}. Lokalet til «${purpose}» trengs dessverre til noe annet ${dates[0] ?? ''}.${others[0] ? ` Ledig i stedet: ${others[0]}.` : ''}${phone ? ` Ring ${phone}.` : ''}`,
    }),
  },
  en: {
    bumped: ({ centre, phone, purpose, dates, others }) => ({
      subject: 'The room you booked is needed for something else',
      paragraphs: [
        `Hello from ${centre}. We are sorry: the room for “${purpose}” is needed for something else ${dates.join('; ')}.`,
        others.length > 0
          ? `This is free instead: ${others.join('; ')}.`
          : 'We found nothing else free around that time.',
        phone ? `Call ${phone}, and we will find a way together.` : 'Tell us, and we will find a way together.',
      ],
      sms: `Hello from ${centre}. The room for “${purpose}” is needed for something else ${dates[0] ?? ''}.${others[0] ? ` Free instead: ${others[0]}.` : ''}${phone ? ` Call ${phone}.` : ''}`,
    }),
  },
};
