import type { ConsentVersion } from '../consent-texts.js';

/** For whoever may be known to another centre of the municipality too. */
export const otherCentresTexts: readonly [ConsentVersion] = [
  {
    version: '2026-11',
    words: {
      nb: {
        title: 'Flere sentraler i kommunen',
        paragraphs: [
          'En annen frivilligsentral i kommunen kan få en kopi av det vi har skrevet ned om deg, så de også kan spørre deg eller hjelpe deg.',
          'Du får vite hvilken sentral det er. Sier du stopp, sletter også de kopien sin.',
        ],
        yes: 'Ja, dere kan dele det med en annen sentral i kommunen.',
      },
      en: {
        title: 'More centres in the municipality',
        paragraphs: [
          'Another volunteer centre in the municipality may get a copy of what we have written down about you, so that they can ask you or help you as well.',
          'We tell you which centre it is. If you say stop, they delete their copy too.',
        ],
        yes: 'Yes, you may share it with another centre in the municipality.',
      },
    },
  },
];
