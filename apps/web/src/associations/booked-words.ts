import { defineWords } from '../language/words.js';

export const bookedWords = defineWords('booked', {
  nb: {
    title: 'Det laget har booket',
    none: 'Laget har ikke booket noe ennå.',
    next: 'Neste gang {{when}}',
    over: 'Ingen flere datoer',
    more: 'Vis flere',
    used_one: 'Siste tolv måneder: brukt én gang.',
    used_other: 'Siste tolv måneder: brukt {{count}} ganger.',
    noShows_one: 'Én gang kom ingen.',
    noShows_other: '{{count}} ganger kom ingen.',
    allCame: 'Det kom noen hver gang det ble talt.',
  },
  en: {
    title: 'What the association has booked',
    none: 'The association has not booked anything yet.',
    next: 'Next on {{when}}',
    over: 'No more dates',
    more: 'Show more',
    used_one: 'Last twelve months: used once.',
    used_other: 'Last twelve months: used {{count}} times.',
    noShows_one: 'Once nobody came.',
    noShows_other: '{{count}} times nobody came.',
    allCame: 'Somebody came each time it was counted.',
  },
});
