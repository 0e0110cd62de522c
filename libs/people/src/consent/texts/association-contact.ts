import type { ConsentVersion } from '../consent-texts.js';

/** For whoever speaks or books for an association. */
export const associationContactTexts: readonly [ConsentVersion] = [
  {
    version: '2026-11',
    words: {
      nb: {
        title: 'Kontaktperson for lag og foreninger',
        paragraphs: [
          'Vi skriver ned navnet ditt, hvordan vi når deg, og hvilken forening du svarer for.',
          'Det brukes når foreningen låner lokaler: til å svare deg, og til å si fra når noe endres. Bare de som arbeider hos oss, og de andre som svarer for foreningen, ser det.',
          'Du kan når som helst be om å få se det, rette det eller få det slettet.',
        ],
        yes: 'Ja, ta vare på det jeg har skrevet, så lenge jeg er kontaktperson.',
      },
      en: {
        title: 'Contact person of an association',
        paragraphs: [
          'We write down your name, how we reach you, and which association you answer for.',
          'It is used when the association borrows rooms: to answer you, and to tell you when something changes. Only those who work here, and the others who answer for the association, see it.',
          'At any time you may ask to see it, correct it or have it erased.',
        ],
        yes: 'Yes, keep what I have written, as long as I am a contact person.',
      },
    },
  },
];
