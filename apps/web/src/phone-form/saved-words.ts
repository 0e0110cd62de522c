import { defineWords } from '../language/words.js';

/** What is said of a call that is saved. */
export const savedCallWords = defineWords('savedCall', {
  nb: {
    saved: 'Lagret: {{kind}} for {{name}}',
    savedReferral: 'Henvisningen er lagret: {{kind}} for {{name}}',
    referredOn: 'Henvist til {{to}}.',
    open: 'Åpne behovet',
    hiddenName: 'Navn vises ikke for deg',
  },
  en: {
    saved: 'Saved: {{kind}} for {{name}}',
    savedReferral: 'The referral is kept: {{kind}} for {{name}}',
    referredOn: 'Referred to {{to}}.',
    open: 'Open the need',
    hiddenName: 'You may not see the name',
  },
});
