import type { ConsentVersion } from '../consent-texts.js';

/** For whoever asks for help. */
export const receivingHelpTexts: readonly [ConsentVersion] = [
  {
    version: '2026-11',
    words: {
      nb: {
        title: 'Å få hjelp fra oss',
        paragraphs: [
          'Vi skriver ned navnet ditt, hvordan vi når deg, hvor du bor og hva du trenger hjelp til.',
          'De som driver sentralen, ser det. En frivillig får navnet, adressen og telefonnummeret ditt når hun eller han har sagt ja til å hjelpe deg, og ser det bare til oppdraget er over.',
          'Vi sletter det en tid etter at du sist fikk hjelp, og før det om du ber oss om det.',
          'Du kan når som helst ombestemme deg, se alt vi har om deg, eller be oss slette det. Det er nok å si fra.',
        ],
        yes: 'Ja, dere kan skrive dette ned og vise det til den som skal hjelpe meg.',
      },
      en: {
        title: 'Getting help from us',
        paragraphs: [
          'We write down your name, how to reach you, where you live and what you need help with.',
          'Those who run the centre see it. A volunteer gets your name, address and phone number once they have said yes to helping you, and sees it only until the task is over.',
          'We delete it some time after you last had help, and earlier if you ask us to.',
          'You may change your mind at any time, see all that we have about you, or ask us to delete it. Just tell us.',
        ],
        yes: 'Yes, you may write this down and show it to the one who is to help me.',
      },
    },
  },
];
