import { defineWords } from '../language/words.js';

/** How many came to a date. */
export const headCountWords = defineWords('headCount', {
  nb: {
    howMany: 'Hvor mange kom {{day}}?',
    came: '{{count}} kom',
    nobody: 'Ingen kom',
    other: 'Et annet antall',
    save: 'Lagre antallet',
    saved: 'Antallet er skrevet ned.',
    change: 'Rett',
    changeFor: 'Rett antallet for {{day}}',
  },
  en: {
    howMany: 'How many came on {{day}}?',
    came: '{{count}} came',
    nobody: 'Nobody came',
    other: 'Another number',
    save: 'Save the number',
    saved: 'The number is saved.',
    change: 'Correct',
    changeFor: 'Correct the number for {{day}}',
  },
});
