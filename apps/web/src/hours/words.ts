import { defineWords } from '../language/words.js';

export const hoursWords = defineWords('hours', {
  nb: {
    confirm: 'Stemmer',
    confirmFirst: 'Bekreft de første timene som venter',
    correct: 'Rett opp',
    minutes: 'Minutter',
    minutesWrong: 'Skriv et helt tall fra 0 til 1440.',
    correctWhy: 'Hvorfor (kan stå tomt)',
    PROPOSED: 'Foreslått',
    CONFIRMED: 'Bekreftet',
    corrected: 'rettet fra {{from}}',
    save: 'Lagre',
    alreadyConfirmed: 'Timene er alt bekreftet. Ring sentralen hvis de ikke stemmer.',
  },
  en: {
    confirm: 'That is right',
    confirmFirst: 'Confirm the first hours that wait',
    correct: 'Correct',
    minutes: 'Minutes',
    minutesWrong: 'Write a whole number from 0 to 1440.',
    correctWhy: 'Why (may be empty)',
    PROPOSED: 'Proposed',
    CONFIRMED: 'Confirmed',
    corrected: 'corrected from {{from}}',
    save: 'Save',
    alreadyConfirmed: 'The hours are confirmed already. Call the centre if they are not right.',
  },
});
