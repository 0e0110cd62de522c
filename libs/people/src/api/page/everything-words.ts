import type { InEveryLanguage } from '@hjerterom/platform';

interface EverythingWords {
  readonly title: string;
  readonly intro: (centre: string, when: string) => string;
  readonly beforeYouHandItOver: string;
  readonly howToPrint: string;
  readonly file: string;
  readonly rightsTitle: string;
  readonly rights: readonly string[];
  readonly yesNo: { readonly yes: string; readonly no: string };
  readonly tooOftenTitle: string;
  readonly tooOften: string;
}

/** What the page about everything says. */
export const everythingWords: InEveryLanguage<EverythingWords> = {
  nb: {
    title: 'Alt vi vet om deg',
    intro: (centre, when) => `Dette er alt ${centre} har skrevet ned om deg, slik det var ${when}.`,
    beforeYouHandItOver:
      'Les gjennom notatene før du gir dette fra deg. Står det noe om andre i dem, strykes det på papiret.',
    howToPrint: 'Siden kan skrives ut.',
    file: 'Last ned som fil (JSON)',
    rightsTitle: 'Det du kan be om',
    rights: [
      'Er noe feil, retter vi det. Vil du ikke at vi skal ha det lenger, sletter vi det. Det er nok å si fra til oss.',
      'Ordene i meldingene er ikke med her, for de kan nevne andre. Spør oss om du vil se dem.',
      'Mener du at vi gjør noe galt, kan du klage til Datatilsynet.',
    ],
    yesNo: { yes: 'ja', no: 'nei' },
    tooOftenTitle: 'Vent litt',
    tooOften: 'Dette er hentet ti ganger den siste timen. Prøv igjen om en time.',
  },
  en: {
    title: 'All that we know about you',
    intro: (centre, when) => `This is all that ${centre} has written down about you, as it was on ${when}.`,
    beforeYouHandItOver:
      'Read through the notes before you hand this over. If they say something about others, strike it out on the paper.',
    howToPrint: 'You can print this page.',
    file: 'Download as a file (JSON)',
    rightsTitle: 'What you may ask for',
    rights: [
      'If something is wrong, we mend it. If you do not want us to have it any more, we delete it. Just tell us.',
      'The words of the messages are not here, since they may name others. Ask us if you want to see them.',
      'If you think that we do something wrong, you may complain to the Norwegian Data Protection Authority (Datatilsynet).',
    ],
    yesNo: { yes: 'yes', no: 'no' },
    tooOftenTitle: 'Please wait',
    tooOften: 'This was fetched ten times in the last hour. Please try again in an hour.',
  },
};
