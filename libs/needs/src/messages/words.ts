import type { MessageWords } from '@hjerterom/notifications/contracts';
import type { InEveryLanguage } from '@hjerterom/platform';
import type { Venue } from '../kind/kind.entity.js';

/** What a message about a need says something of. */
export interface Told {
  /** «Handlehjelp». */
  readonly what: string;
  readonly venue: Venue;
  /** Who comes: one name, or several. */
  readonly who: string;
  /** The one to be helped, when it is another who is told; null when it is the same. */
  readonly recipient: string | null;
  /** Date and time, or several; empty when it is not decided. */
  readonly when: string;
  /** A public place or a district. */
  readonly where: string;
  readonly centre: string;
  /** The centre's, as one reads it aloud; null when it has none. */
  readonly phone: string | null;
}

type Say = (told: Told) => Omit<MessageWords, 'link'>;

interface Words {
  /** To the one who is helped, or who called: somebody has said yes. */
  readonly helperComing: Say;
  /** To the same: who had said yes cannot come. */
  readonly helperChanged: Say;
  /** To the same: it is called off. */
  readonly helpCancelled: Say;
  /** To the same: nobody could come. */
  readonly nobodyFound: Say;
  /** To the volunteer: it is called off. */
  readonly taskCancelled: Say;
  /** To the volunteer, the day before. */
  readonly reminder: Say;
  readonly reminderLink: string;
  /** To the one who is helped, the day before. */
  readonly reminderRecipient: Say;
  /** Who was to come, when their name is not known any more. */
  readonly somebody: string;
  /** «og 3 ganger til». */
  readonly more: (times: number) => string;
}

const nbComes = ({ venue, who, recipient, where }: Told, when: string) => {
  const whom = recipient ?? 'deg';
  if (venue === 'phone') return `${who} ringer ${whom}${when}.`;
  if (venue === 'home') return `${who} kommer til ${whom}${when}.`;
  return `${who} møter ${whom}${when}. Sted: ${where}.`;
};
const enComes = ({ venue, who, recipient, where }: Told, when: string) => {
  const whom = recipient ?? 'you';
  if (venue === 'phone') return `${who} will call ${whom}${when}.`;
  if (venue === 'home') return `${who} is coming to ${whom}${when}.`;
  return `${who} will meet ${whom}${when}. Place: ${where}.`;
};
const after = (when: string) => (when === '' ? '' : ` ${when}`);
const colon = (when: string) => (when === '' ? '' : `: ${when}`);
const call = (text: string, phone: string | null) => (phone === null ? '' : `${text} ${phone}.`);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const said = (subject: string, paragraphs: string[], from: string): Omit<MessageWords, 'link'> => {
  const texts = [...paragraphs.filter((text) => text !== ''), from].map(capital);
  return { subject, paragraphs: texts, sms: texts.join(' ') };
};

/** What the messages about needs say: short, plain, who sends it, what to do, how to say no. */
export const words: InEveryLanguage<Words> = {
  nb: {
    somebody: 'den som skulle komme',
    helperComing: (told) =>
      said(
        told.recipient === null ? 'Noen kan hjelpe deg' : `Noen kan hjelpe ${told.recipient}`,
        [
          nbComes(told, after(told.when)),
          `Det gjelder: ${told.what}.`,
          call('Passer det ikke? Ring oss på', told.phone),
        ],
        `Hilsen ${told.centre}`,
      ),
    helperChanged: (told) =>
      said(
        'Endring: vi ser etter en annen',
        [
          `${told.who} kan dessverre ikke komme likevel${colon(told.when)}.`,
          `Det gjelder ${told.what}${told.recipient === null ? '' : ` for ${told.recipient}`}. Vi ser etter en annen og sier fra.`,
          call('Lurer du på noe? Ring oss på', told.phone),
        ],
        `Hilsen ${told.centre}`,
      ),
    helpCancelled: (told) =>
      said(
        `Avlyst: ${told.what}`,
        [
          `${told.what}${told.recipient === null ? '' : ` for ${told.recipient}`} er avlyst${colon(told.when)}.`,
          call('Stemmer det ikke? Ring oss på', told.phone),
        ],
        `Hilsen ${told.centre}`,
      ),
    nobodyFound: (told) =>
      said(
        `Vi fant ingen: ${told.what}`,
        [
          `Vi fant dessverre ingen som kunne hjelpe med ${told.what}${told.recipient === null ? '' : ` for ${told.recipient}`}${after(told.when)}. Det beklager vi.`,
          call('Trenger du fortsatt hjelp? Ring oss på', told.phone),
        ],
        `Hilsen ${told.centre}`,
      ),
    taskCancelled: (told) =>
      said(
        `Avlyst: ${told.what}`,
        [
          `Oppdraget ditt er avlyst: ${told.what}${after(told.when)}. Du trenger ikke å komme.`,
          'Takk for at du ville hjelpe!',
          call('Lurer du på noe? Ring oss på', told.phone),
        ],
        `Hilsen ${told.centre}`,
      ),
    reminder: (told) =>
      said(
        `Husk: ${told.what} ${told.when}`,
        [
          `Hei! Du har sagt ja til ${told.what}, ${told.when}. Sted: ${told.where}.`,
          `Kan du ikke komme likevel? Si fra på siden din${told.phone === null ? '' : `, eller ring oss på ${told.phone}`}.`,
        ],
        `Takk for hjelpen! Hilsen ${told.centre}`,
      ),
    reminderLink: 'Se hva du har sagt ja til',
    reminderRecipient: (told) =>
      said(
        `Husk: ${told.what} ${told.when}`,
        [
          nbComes(told, after(told.when)),
          `Det gjelder: ${told.what}.`,
          call('Passer det ikke? Ring oss på', told.phone),
        ],
        `Hilsen ${told.centre}`,
      ),
    more: (times) => `og ${times} ${times === 1 ? 'gang' : 'ganger'} til`,
  },
  en: {
    somebody: 'whoever was to come',
    helperComing: (told) =>
      said(
        told.recipient === null ? 'Somebody can help you' : `Somebody can help ${told.recipient}`,
        [
          enComes(told, after(told.when)),
          `It is about: ${told.what}.`,
          call('Does it not suit you? Call us on', told.phone),
        ],
        `Regards, ${told.centre}`,
      ),
    helperChanged: (told) =>
      said(
        'A change: we are looking for somebody else',
        [
          `Sorry, ${told.who} cannot come after all${colon(told.when)}.`,
          `It is about ${told.what}${told.recipient === null ? '' : ` for ${told.recipient}`}. We are looking for somebody else and will tell you.`,
          call('Any questions? Call us on', told.phone),
        ],
        `Regards, ${told.centre}`,
      ),
    helpCancelled: (told) =>
      said(
        `Cancelled: ${told.what}`,
        [
          `${told.what}${told.recipient === null ? '' : ` for ${told.recipient}`} is cancelled${colon(told.when)}.`,
          call('Is that not right? Call us on', told.phone),
        ],
        `Regards, ${told.centre}`,
      ),
    nobodyFound: (told) =>
      said(
        `We found nobody: ${told.what}`,
        [
          `We are sorry: we found nobody who could help with ${told.what}${told.recipient === null ? '' : ` for ${told.recipient}`}${after(told.when)}.`,
          call('Do you still need help? Call us on', told.phone),
        ],
        `Regards, ${told.centre}`,
      ),
    taskCancelled: (told) =>
      said(
        `Cancelled: ${told.what}`,
        [
          `Your task is cancelled: ${told.what}${after(told.when)}. You need not come.`,
          'Thank you for wanting to help!',
          call('Any questions? Call us on', told.phone),
        ],
        `Regards, ${told.centre}`,
      ),
    reminder: (told) =>
      said(
        `Remember: ${told.what} ${told.when}`,
        [
          `Hello! You have said yes to ${told.what}, ${told.when}. Place: ${told.where}.`,
          `Can you not come after all? Tell us on your page${told.phone === null ? '' : `, or call us on ${told.phone}`}.`,
        ],
        `Thank you for helping! Regards, ${told.centre}`,
      ),
    reminderLink: 'See what you have said yes to',
    reminderRecipient: (told) =>
      said(
        `Remember: ${told.what} ${told.when}`,
        [
          enComes(told, after(told.when)),
          `It is about: ${told.what}.`,
          call('Does it not suit you? Call us on', told.phone),
        ],
        `Regards, ${told.centre}`,
      ),
    more: (times) => `and ${times} more ${times === 1 ? 'time' : 'times'}`,
  },
};
