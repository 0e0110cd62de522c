import { defineWords } from '../language/words.js';

export const todayWords = defineWords('today', {
  nb: {
    title: 'I dag',
  },
  en: {
    title: 'Today',
  },
});
