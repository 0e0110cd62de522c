import type { InEveryLanguage } from '@hjerterom/platform';

/** Which text is said yes to; a changed text is a new version. */
export const consentVersion = 'volunteer-2026-1';

/** What whoever applies says yes to, in plain words. */
export const consentText: InEveryLanguage<{ readonly label: string; readonly help: (centre: string) => string }> = {
  nb: {
    label: 'Ja, dere kan ta vare på det jeg har skrevet her.',
    help: (centre) =>
      `${centre} bruker det til å svare deg og finne oppdrag som passer. Bare de som driver sentralen, ser det. Du kan når som helst be om å få se det, rette det eller få det slettet.`,
  },
  en: {
    label: 'Yes, you may keep what I have written here.',
    help: (centre) =>
      `${centre} uses it to answer you and to find tasks that suit you. Only those who run the centre see it. You can ask at any time to see it, correct it or have it deleted.`,
  },
};
