import type { InEveryLanguage } from '@hjerterom/platform';

/** Something that does not hold yet, the requirement (WCAG 2.1), and how one gets by until it does. */
interface Deviation {
  readonly requirement: string;
  readonly what: string;
  readonly instead: string;
}

interface AccessibilityWords {
  readonly title: string;
  readonly lead: string;
  readonly statusTitle: string;
  readonly status: string;
  readonly deviationsTitle: string;
  readonly deviations: readonly Deviation[];
  readonly instead: string;
  readonly otherwiseTitle: string;
  readonly otherwise: string;
  readonly tellTitle: string;
  readonly tell: string;
  readonly centres: string;
  readonly complainTitle: string;
  readonly complain: string;
  readonly authority: string;
  readonly madeTitle: string;
  readonly made: string;
}

/** The statement, as the model of the authority for universal design of ICT wants it (uutilsynet.no). */
export const accessibilityWords: InEveryLanguage<AccessibilityWords> = {
  nb: {
    title: 'Tilgjengelighet',
    lead: 'Hjerterom skal kunne brukes av alle. Denne siden sier hva som er i orden, hva som ikke er det ennå, og hvordan du sier fra. Den gjelder alle sidene i Hjerterom, med og uten innlogging.',
    statusTitle: 'Hvor langt vi er kommet',
    status:
      'Hjerterom følger nesten alle kravene i WCAG 2.1 på nivå A og AA, som loven krever. Det som mangler, står under her.',
    deviationsTitle: 'Dette er ikke i orden ennå',
    deviations: [
      {
        requirement: '3.1.2 Språk på deler av innhold',
        what: 'Det folk selv skriver, for eksempel hva et oppdrag gjelder, er ikke merket med språk. En skjermleser kan lese det med feil uttale.',
        instead: 'Ring sentralen, så leser vi det opp.',
      },
    ],
    instead: 'I stedet',
    otherwiseTitle: 'Når skjermen ikke passer',
    otherwise:
      'Alt som kan gjøres her, kan også gjøres på telefon. Sentralen svarer, skriver og leser opp for deg. Det er like mye verdt.',
    tellTitle: 'Si fra til oss',
    tell: 'Er det noe du ikke får til, eller som mangler på denne siden? Si fra til sentralen din. Vi svarer innen tre uker.',
    centres: 'Sentralene',
    complainTitle: 'Hvis du ikke får hjelp',
    complain:
      'Du kan melde fra til Tilsynet for universell utforming av ikt (uutilsynet). De kontrollerer at loven blir fulgt. Du kan klage til Diskrimineringsnemnda hvis du mener at du er diskriminert.',
    authority: 'Meld fra til uutilsynet',
    madeTitle: 'Slik har vi undersøkt det',
    made: 'Hver side blir prøvd av et program (axe) hver gang noe endres, på bred og smal skjerm, med stor tekst, og bare med tastatur. Den er ikke prøvd av mange ulike mennesker ennå. Erklæringen er skrevet 22. november 2026, og blir sett over hvert år.',
  },
  en: {
    title: 'Accessibility',
    lead: 'Everybody is to be able to use Hjerterom. This page says what is in order, what is not yet, and how to tell us. It is for all pages of Hjerterom, signed in or not.',
    statusTitle: 'How far we have come',
    status:
      'Hjerterom meets nearly all the requirements of WCAG 2.1 at levels A and AA, which the law demands. What is missing stands below.',
    deviationsTitle: 'This is not in order yet',
    deviations: [
      {
        requirement: '3.1.2 Language of Parts',
        what: 'What people write themselves, such as what a task is about, is not marked with its language. A screen reader may read it with the wrong sounds.',
        instead: 'Call the centre, and we read it to you.',
      },
    ],
    instead: 'Instead',
    otherwiseTitle: 'When a screen does not suit you',
    otherwise:
      'Everything that can be done here can be done by phone. The centre answers, writes and reads for you. It is worth as much.',
    tellTitle: 'Tell us',
    tell: 'Is there something you cannot do, or something missing on this page? Tell your centre. We answer within three weeks.',
    centres: 'The centres',
    complainTitle: 'If you get no help',
    complain:
      'You can report it to the Norwegian authority for universal design of ICT (uutilsynet), which checks that the law is followed. If you think that you are discriminated against, you can complain to the Anti-Discrimination Tribunal.',
    authority: 'Report it to the authority',
    madeTitle: 'How we have looked into it',
    made: 'Each page is tried by a program (axe) whenever something changes, on a wide and a narrow screen, with large text, and by keyboard alone. It has not been tried by many different people yet. The statement was written on 22 November 2026, and is gone through every year.',
  },
};
