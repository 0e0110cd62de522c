import type { ConsentVersion } from '../consent-texts.js';

/** For whoever wants to hear what is on. */
export const newsTexts: readonly [ConsentVersion] = [
  {
    version: '2026-11',
    words: {
      nb: {
        title: 'Nytt fra sentralen',
        paragraphs: [
          'Vi sender deg av og til det som skjer hos oss, på e-post eller SMS.',
          'Vi bruker bare navnet ditt og det du har oppgitt for å nå deg. Du kan si stopp når som helst.',
        ],
        yes: 'Ja, send meg nytt fra sentralen.',
      },
      en: {
        title: 'News from the centre',
        paragraphs: [
          'Now and then we send you what is on, by e-mail or SMS.',
          'We only use your name and how you said you can be reached. You may say stop at any time.',
        ],
        yes: 'Yes, send me news from the centre.',
      },
    },
  },
];
