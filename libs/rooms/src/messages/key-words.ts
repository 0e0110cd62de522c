import type { MessageWords } from '@hjerterom/notifications/contracts';
import type { InEveryLanguage } from '@hjerterom/platform';

/** What can be told of something that was handed out; each has its template. */
export type KeyTelling = 'key-due' | 'key-late' | 'code-changed';

/** What is told of it. */
export interface KeyFacts {
  readonly centre: string;
  /** As one reads it aloud; null where the centre has none. */
  readonly phone: string | null;
  /** What stands on the tag. Never the digits of a code. */
  readonly name: string;
  readonly isCode: boolean;
  /** «Gymsalen og Flerbruksrom 1»; empty where it opens none. */
  readonly rooms: string;
  /** «27. november 2026»; null where it has no last day. */
  readonly due: string | null;
}

type Words = Record<KeyTelling, (facts: KeyFacts) => readonly [subject: string, what: string]>;

const to = ({ name, rooms }: KeyFacts) => (rooms ? `${name} (${rooms})` : name);

const nb: Words = {
  'key-due': (facts) =>
    facts.isCode
      ? ['Koden gjelder snart ikke lenger', `Du har fått ${to(facts)}. Den gjelder til og med ${facts.due}.`]
      : ['Husk å levere nøkkelen', `Du har lånt ${to(facts)}. Lever den tilbake senest ${facts.due}.`],
  'key-late': (facts) => [
    'Nøkkelen skulle vært levert',
    `Du har lånt ${to(facts)}. Den skulle vært levert ${facts.due}. Lever den så snart du kan, eller si fra om den er borte.`,
  ],
  'code-changed': (facts) => [
    'Koden er byttet',
    `${to(facts)} er byttet. Koden du hadde, virker ikke lenger. Trenger du den nye? Si fra til oss.`,
  ],
};

const en: Words = {
  'key-due': (facts) =>
    facts.isCode
      ? ['The code is soon over', `You were given ${to(facts)}. It works until ${facts.due}.`]
      : ['Remember to bring back the key', `You have borrowed ${to(facts)}. Bring it back by ${facts.due}.`],
  'key-late': (facts) => [
    'The key should be back',
    `You have borrowed ${to(facts)}. It should have been back ${facts.due}. Bring it as soon as you can, or tell us if it is lost.`,
  ],
  'code-changed': (facts) => [
    'The code was changed',
    `${to(facts)} was changed. The code that you had does not work any more. Do you need the new one? Tell us.`,
  ],
};

const around = {
  nb: ({ centre, phone }: KeyFacts) => ({
    hello: `Hei fra ${centre}.`,
    call: phone ? `Ring oss på ${phone} om du lurer på noe.` : 'Spør oss om du lurer på noe.',
  }),
  en: ({ centre, phone }: KeyFacts) => ({
    hello: `Hello from ${centre}.`,
    call: phone ? `Call us on ${phone} if you wonder about anything.` : 'Ask us if you wonder about anything.',
  }),
};

const said = { nb, en };

/** A message about a key or a code: from whom, what to do, and whom to ask. */
export const keyWords: InEveryLanguage<(what: KeyTelling, facts: KeyFacts) => MessageWords> = {
  nb: (what, facts) => inWords('nb', what, facts),
  en: (what, facts) => inWords('en', what, facts),
};

function inWords(language: 'nb' | 'en', what: KeyTelling, facts: KeyFacts): MessageWords {
  const [subject, first] = said[language][what](facts);
  const { hello, call } = around[language](facts);
  return { subject, paragraphs: [hello, first, call], sms: `${hello} ${first}` };
}
