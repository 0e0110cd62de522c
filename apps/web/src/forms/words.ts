import { defineWords } from '../language/words.js';

export const formWords = defineWords('forms', {
  nb: {
    summary_one: 'Rett opp dette, så kan du lagre:',
    summary_other: 'Rett opp disse {{count}} stedene, så kan du lagre:',
    draft: 'Vi tok vare på det du skrev sist.',
    forget: 'Begynn på nytt',
    leave: 'Lukk uten å lagre',
  },
  en: {
    summary_one: 'Put this right, and you can save:',
    summary_other: 'Put these {{count}} places right, and you can save:',
    draft: 'We kept what you wrote last time.',
    forget: 'Begin afresh',
    leave: 'Close without saving',
  },
});
