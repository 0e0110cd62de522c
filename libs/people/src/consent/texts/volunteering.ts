import type { ConsentVersion } from '../consent-texts.js';

/** For whoever offers their time. */
export const volunteeringTexts: readonly [ConsentVersion] = [
  {
    version: '2026-11',
    words: {
      nb: {
        title: 'Å være frivillig hos oss',
        paragraphs: [
          'Vi skriver ned navnet ditt, hvordan vi når deg, hva du vil gjøre, språkene dine og når du kan.',
          'De som driver sentralen, ser det. Den du skal hjelpe, får navnet ditt når du har sagt ja til et oppdrag. Ingen andre får noe.',
          'Vi sletter det en tid etter at du har sluttet, og før det om du ber oss om det. Timene du har gjort, beholder vi i regnskapet, uten navnet ditt.',
          'Du kan når som helst ombestemme deg, se alt vi har om deg, eller be oss slette det. Det er nok å si fra.',
        ],
        yes: 'Ja, dere kan skrive dette ned og spørre meg om oppdrag.',
      },
      en: {
        title: 'Being a volunteer with us',
        paragraphs: [
          'We write down your name, how to reach you, what you would like to do, your languages and when you can.',
          'Those who run the centre see it. The person you help gets your name once you have said yes to a task. Nobody else gets anything.',
          'We delete it some time after you have left, and earlier if you ask us to. We keep the hours you have done in our accounts, without your name.',
          'You may change your mind at any time, see all that we have about you, or ask us to delete it. Just tell us.',
        ],
        yes: 'Yes, you may write this down and ask me about tasks.',
      },
    },
  },
];
