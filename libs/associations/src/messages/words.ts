import type { MessageWords } from '@hjerterom/notifications/contracts';
import type { InEveryLanguage } from '@hjerterom/platform';

/** What the message says of the centre and of the card. */
export interface CardFacts {
  readonly centre: string;
  /** As one reads it aloud; null where the centre has none. */
  readonly phone: string | null;
  readonly name: string;
  readonly about: string | null;
  readonly website: string | null;
}

interface Words {
  readonly stillRight: (facts: CardFacts) => Omit<MessageWords, 'link'>;
}

/** What is said to those who speak for an association. */
export const words: InEveryLanguage<Words> = {
  nb: {
    stillRight: ({ centre, phone, name, about, website }) => ({
      subject: `Stemmer dette fortsatt om ${name}?`,
      paragraphs: [
        `Hei fra ${centre}. To ganger i året spør vi om det som står om ${name}, fortsatt stemmer.`,
        [about ? `Slik står det nå: «${about}»` : 'Det står ikke noe om dere ennå.', website].filter(Boolean).join(' '),
        phone
          ? `Er noe blitt annerledes, eller har dere fått nye kontaktpersoner? Ring ${phone}.`
          : 'Si fra til oss hvis noe er blitt annerledes, eller dere har fått nye kontaktpersoner.',
      ],
      sms: `Hei fra ${centre}. Stemmer det som står om ${name}, fortsatt? Er noe nytt, så ${phone ? `ring ${phone}` : 'si fra til oss'}.`,
    }),
  },
  en: {
    stillRight: ({ centre, phone, name, about, website }) => ({
      subject: `Is this still right about ${name}?`,
      paragraphs: [
        `Hello from ${centre}. Twice a year we ask whether what we say about ${name} is still right.`,
        [about ? `This is what it says now: “${about}”` : 'Nothing is written about you yet.', website]
          .filter(Boolean)
          .join(' '),
        phone
          ? `Has something changed, or do you have new contact persons? Call ${phone}.`
          : 'Tell us if something has changed, or if you have new contact persons.',
      ],
      sms: `Hello from ${centre}. Is what we say about ${name} still right? If something is new, ${phone ? `call ${phone}` : 'tell us'}.`,
    }),
  },
};
