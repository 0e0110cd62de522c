import { defineWords } from '../language/words.js';

export const callListWords = defineWords('callList', {
  nb: {
    title: 'Ringeliste',
  },
  en: {
    title: 'Call list',
  },
});
