import type { InEveryLanguage } from '@hjerterom/platform';

interface Words {
  readonly thanks: string;
  readonly saved: string;
  readonly when: string;
  readonly writtenDown: string;
  readonly isItRight: string;
  readonly yes: string;
  readonly wasItOther: string;
  readonly howLong: string;
  readonly save: string;
  readonly badNumber: string;
  readonly stands: (length: string, date: string) => string;
  readonly notRight: string;
  readonly wonder: string;
  /** Before the phone number. */
  readonly call: (centre: string) => string;
  readonly askUs: (centre: string) => string;
}

export const words: InEveryLanguage<Words> = {
  nb: {
    thanks: 'Takk for hjelpen!',
    saved: 'Takk, da er det skrevet opp',
    when: 'Når',
    writtenDown: 'Skrevet opp',
    isItRight: 'Stemmer det?',
    yes: 'Ja, det stemmer',
    wasItOther: 'Ble det noe annet?',
    howLong: 'Så lenge varte det',
    save: 'Lagre dette i stedet',
    badNumber: 'Vi forsto ikke hvor lenge det varte. Velg det i listen, og prøv igjen.',
    stands: (length, date) => `Vi har skrevet opp ${length} for ${date}.`,
    notRight: 'Er det ikke riktig likevel?',
    wonder: 'Lurer du på noe?',
    call: (centre) => `Ring ${centre} på`,
    askUs: (centre) => `Si fra til ${centre}.`,
  },
  en: {
    thanks: 'Thank you for your help!',
    saved: 'Thank you, it is written down',
    when: 'When',
    writtenDown: 'Written down',
    isItRight: 'Is that right?',
    yes: 'Yes, that is right',
    wasItOther: 'Was it something else?',
    howLong: 'It took this long',
    save: 'Save this instead',
    badNumber: 'We did not understand how long it took. Choose it in the list and try again.',
    stands: (length, date) => `We have written down ${length} for ${date}.`,
    notRight: 'Is that not right after all?',
    wonder: 'Is there anything you wonder about?',
    call: (centre) => `Call ${centre} on`,
    askUs: (centre) => `Tell ${centre}.`,
  },
};
