import { defineWords } from '../language/words.js';

export const volunteersWords = defineWords('volunteers', {
  nb: {
    title: 'Frivillige',
  },
  en: {
    title: 'Volunteers',
  },
});
