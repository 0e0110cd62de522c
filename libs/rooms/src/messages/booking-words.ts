import type { MessageWords } from '@hjerterom/notifications/contracts';
import type { InEveryLanguage } from '@hjerterom/platform';

/** What a message says of a booking. */
export interface BookingFacts {
  readonly centre: string;
  /** As one reads it aloud; null where the centre has none. */
  readonly phone: string | null;
  readonly purpose: string;
  readonly rooms: string;
  /** «tirsdag 24. november kl. 18:00–20:00, …». */
  readonly when: string;
  /** Dates that were waited for with these and could not be had, each with why; null where there are none. */
  readonly leftOut: string | null;
  /** Why the centre said no. */
  readonly reason: string | null;
}

/** What is told of bookings, each in its own words. */
export type BookingTelling =
  | 'booked'
  | 'applied'
  | 'approved'
  | 'declined'
  | 'moved'
  | 'cancelled'
  | 'taken-back'
  | 'reminder'
  | 'coming'
  | 'freed'
  | 'how-many';

/** The first line says it all; the second what to do, where there is something. */
type Said = readonly [subject: string, first: string, second?: string];

const nb: Record<BookingTelling, (facts: BookingFacts) => Said> = {
  booked: ({ purpose, rooms, when, leftOut }) => [
    'Dere har fått lokalet',
    `Dere har booket ${rooms} til «${purpose}»: ${when}.${leftOut ? ` Ikke ${leftOut}.` : ''}`,
    'Trenger dere det ikke likevel? Si fra, så kan noen andre bruke det.',
  ],
  applied: ({ purpose, rooms, when, leftOut }) => [
    'Vi har fått søknaden',
    `Dere har søkt om ${rooms} til «${purpose}»: ${when}.${leftOut ? ` Ikke ${leftOut}.` : ''} Lokalet er ikke holdt av. Dere får svar fra oss.`,
  ],
  approved: ({ purpose, rooms, when }) => [
    'Ja til lokalet',
    `Dere får ${rooms} til «${purpose}»: ${when}.`,
    'Trenger dere det ikke likevel? Si fra, så kan noen andre bruke det.',
  ],
  declined: ({ purpose, rooms, when, reason }) => [
    'Nei til lokalet',
    `Dere får dessverre ikke ${rooms} til «${purpose}»: ${when}.${reason ? ` Grunnen er: ${reason}` : ''}`,
  ],
  moved: ({ purpose, rooms, when }) => [
    'Bookingen er flyttet',
    `«${purpose}» er flyttet. Nå gjelder: ${when}, ${rooms}.`,
  ],
  cancelled: ({ purpose, rooms, when }) => [
    'Bookingen er avlyst',
    `«${purpose}» i ${rooms} er avlyst: ${when}. Lokalet er ledig for andre.`,
  ],
  'taken-back': ({ purpose, rooms, when }) => [
    'Avlysningen er tatt tilbake',
    `«${purpose}» i ${rooms} er ikke avlyst likevel: ${when}.`,
  ],
  reminder: ({ purpose, rooms, when }) => [
    'Husk lokalet dere har booket',
    `Husk «${purpose}» i ${rooms}: ${when}.`,
    'Kommer dere ikke? Si fra, så kan noen andre bruke lokalet.',
  ],
  coming: ({ purpose, rooms, when }) => [
    'Kommer dere?',
    `Dere har booket ${rooms} til «${purpose}»: ${when}. Kommer dere fortsatt?`,
    'Svar ja eller nei. Svarer dere nei, kan noen andre bruke lokalet.',
  ],
  freed: ({ purpose, rooms, when }) => [
    'Lokalet er gitt fri',
    `Dere bruker ikke ${rooms} til «${purpose}»: ${when}. Lokalet er gitt fri for andre.`,
    'Er det feil? Gi beskjed med en gang, så ser vi om det fortsatt er ledig.',
  ],
  'how-many': ({ purpose, when }) => [
    'Hvor mange kom?',
    `Hvor mange var med på «${purpose}», ${when}? Vi vil bare vite antallet, ikke hvem.`,
  ],
};

const en: Record<BookingTelling, (facts: BookingFacts) => Said> = {
  booked: ({ purpose, rooms, when, leftOut }) => [
    'You have the room',
    `You have booked ${rooms} for “${purpose}”: ${when}.${leftOut ? ` Not ${leftOut}.` : ''}`,
    'You do not need it after all? Tell us, so that somebody else can use it.',
  ],
  applied: ({ purpose, rooms, when, leftOut }) => [
    'We have your application',
    `You have applied for ${rooms} for “${purpose}”: ${when}.${leftOut ? ` Not ${leftOut}.` : ''} The room is not kept for you. You will hear from us.`,
  ],
  approved: ({ purpose, rooms, when }) => [
    'Yes to the room',
    `You have ${rooms} for “${purpose}”: ${when}.`,
    'You do not need it after all? Tell us, so that somebody else can use it.',
  ],
  declined: ({ purpose, rooms, when, reason }) => [
    'No to the room',
    `We are sorry: you cannot have ${rooms} for “${purpose}”: ${when}.${reason ? ` The reason is: ${reason}` : ''}`,
  ],
  moved: ({ purpose, rooms, when }) => [
    'The booking was moved',
    `“${purpose}” was moved. Now it is: ${when}, ${rooms}.`,
  ],
  cancelled: ({ purpose, rooms, when }) => [
    'The booking is cancelled',
    `“${purpose}” in ${rooms} is cancelled: ${when}. Others may have the room.`,
  ],
  'taken-back': ({ purpose, rooms, when }) => [
    'The cancellation was taken back',
    `“${purpose}” in ${rooms} is not cancelled after all: ${when}.`,
  ],
  reminder: ({ purpose, rooms, when }) => [
    'Remember the room you have booked',
    `Remember “${purpose}” in ${rooms}: ${when}.`,
    'You are not coming? Tell us, so that somebody else can use the room.',
  ],
  coming: ({ purpose, rooms, when }) => [
    'Are you still coming?',
    `You have booked ${rooms} for “${purpose}”: ${when}. Are you still coming?`,
    'Answer yes or no. With a no somebody else can use the room.',
  ],
  freed: ({ purpose, rooms, when }) => [
    'The room is free for others',
    `You do not use ${rooms} for “${purpose}”: ${when}. Others may have the room.`,
    'Is that wrong? Tell us at once, and we will see if it is still free.',
  ],
  'how-many': ({ purpose, when }) => [
    'How many came?',
    `How many took part in “${purpose}”, ${when}? We only want the number, and not who.`,
  ],
};

const hello = {
  nb: ({ centre, phone }: BookingFacts) => ({
    greeting: `Hei fra ${centre}.`,
    call: phone ? `Ring oss på ${phone} hvis noe ikke stemmer.` : 'Si fra til oss hvis noe ikke stemmer.',
    short: phone ? `Ring ${phone} om noe er feil.` : '',
  }),
  en: ({ centre, phone }: BookingFacts) => ({
    greeting: `Hello from ${centre}.`,
    call: phone ? `Call us on ${phone} if something is wrong.` : 'Tell us if something is wrong.',
    short: phone ? `Call ${phone} if something is wrong.` : '',
  }),
};

const said = { nb, en };

/** A message about a booking: from whom, what it is about, what to do, and whom to call. */
export const bookingWords: InEveryLanguage<(what: BookingTelling, facts: BookingFacts) => Omit<MessageWords, 'link'>> =
  {
    nb: (what, facts) => inWords('nb', what, facts),
    en: (what, facts) => inWords('en', what, facts),
  };

function inWords(language: 'nb' | 'en', what: BookingTelling, facts: BookingFacts): Omit<MessageWords, 'link'> {
  const [subject, first, second] = said[language][what](facts);
  const { greeting, call, short } = hello[language](facts);
  return {
    subject,
    paragraphs: [greeting, first, ...(second ? [second] : []), call],
    sms: [greeting, first, short].filter(Boolean).join(' '),
  };
}

/** What stands on the button to the page behind the message. */
export const linkWords: InEveryLanguage<Partial<Record<BookingTelling, string>> & { readonly offered: string }> = {
  nb: {
    booked: 'Se bookingen',
    approved: 'Se bookingen',
    moved: 'Se bookingen',
    'taken-back': 'Se bookingen',
    reminder: 'Si fra om dere kommer',
    coming: 'Svar ja eller nei',
    'how-many': 'Si hvor mange',
    offered: 'Svar ja eller nei',
  },
  en: {
    booked: 'See the booking',
    approved: 'See the booking',
    moved: 'See the booking',
    'taken-back': 'See the booking',
    reminder: 'Say if you come',
    coming: 'Answer yes or no',
    'how-many': 'Say how many',
    offered: 'Answer yes or no',
  },
};
