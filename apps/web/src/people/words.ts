import { defineWords } from '../language/words.js';

export const peopleWords = defineWords('people', {
  nb: {
    title: 'Personer',
  },
  en: {
    title: 'People',
  },
});
