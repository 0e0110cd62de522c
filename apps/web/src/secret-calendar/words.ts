import { defineWords } from '../language/words.js';

/** The secret address of a calendar. */
export const secretCalendarWords = defineWords('secretCalendar', {
  nb: {
    shownNow: 'Her er adressen. Den vises bare nå.',
    open: 'Åpne i kalenderen',
    copy: 'Kopier adressen',
    copied: 'Adressen er kopiert.',
    since: 'Kalenderen har hatt en hemmelig adresse siden {{day}}.',
    make: 'Lag en hemmelig adresse',
    makeNew: 'Lag en ny adresse',
    newCloses: 'Lager du en ny adresse, slutter den gamle å virke for alle som bruker den.',
    close: 'Steng adressen',
    made: 'Adressen er laget.',
    closed: 'Adressen er stengt.',
  },
  en: {
    shownNow: 'Here is the address. It is shown only now.',
    open: 'Open in the calendar',
    copy: 'Copy the address',
    copied: 'The address is copied.',
    since: 'The calendar has had a secret address since {{day}}.',
    make: 'Make a secret address',
    makeNew: 'Make a new address',
    newCloses: 'If you make a new address, the old one stops working for everybody who uses it.',
    close: 'Close the address',
    made: 'The address is made.',
    closed: 'The address is closed.',
  },
});
