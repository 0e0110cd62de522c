import { defineWords } from '../language/words.js';

/** What is booked, in one's own calendar. */
export const bookingCalendarWords = defineWords('bookingCalendar', {
  nb: {
    own: 'Bookingene i kalenderen min',
    ofAssociation: '{{name}} i kalenderen',
    leadOwn: 'Du kan se bookingene i kalenderen på telefonen eller datamaskinen. Den følger med når noe endres.',
    leadOfAssociation: 'Alle i laget kan ha bookingene i kalenderen sin. Den følger med når noe endres.',
    readersOwn:
      'Alle som har adressen, kan se hvilke lokaler du og lagene du booker for, har booket, og når. Der står ingen personer, og ikke hva lokalet skal brukes til.',
    readersOfAssociation:
      'Alle som har adressen, kan se hvilke lokaler laget har booket, og når. Der står ingen personer, og ikke hva lokalet skal brukes til.',
    volunteerHasIt: 'Du har allerede en kalender som frivillig. Bookingene dine står i den samme.',
    olderAddress: 'Du har også en eldre adresse til bare bookingene. Trenger du den ikke, kan du stenge den.',
    closeOlder: 'Steng den eldre adressen',
    address: 'Kalenderadressen til laget',
    addressSince:
      'Laget har hatt en hemmelig adresse til kalenderen sin siden {{day}}. Alle som har den, kan se hvilke lokaler laget har booket, og når.',
    closeAddress: 'Steng adressen',
    closeMeans:
      'Kalenderen slutter å virke for alle som bruker adressen. Bookingene blir som de er. Laget kan lage en ny adresse.',
    closeYes: 'Ja, steng den',
    closedNow: 'Adressen er stengt.',
    toMyPage: 'Lag eller bytt adressen på Min side',
  },
  en: {
    own: 'My bookings in my calendar',
    ofAssociation: '{{name}} in the calendar',
    leadOwn: 'You can see the bookings in the calendar of your phone or computer. It follows when something changes.',
    leadOfAssociation:
      'Everybody in the association can have its bookings in their calendar. It follows when something changes.',
    readersOwn:
      'Whoever has the address can see which rooms you, and the associations you book for, have booked, and when. No persons are named, nor what the room is for.',
    readersOfAssociation:
      'Whoever has the address can see which rooms the association has booked, and when. No persons are named, nor what the room is for.',
    volunteerHasIt: 'You already have a calendar as a volunteer. Your bookings are in that one.',
    olderAddress: 'You also have an older address for the bookings alone. If you do not need it, you can close it.',
    closeOlder: 'Close the older address',
    address: 'The association’s calendar address',
    addressSince:
      'The association has had a secret address for its calendar since {{day}}. Whoever has it can see which rooms the association has booked, and when.',
    closeAddress: 'Close the address',
    closeMeans:
      'The calendar stops working for everybody who uses the address. The bookings stay as they are. The association can make a new address.',
    closeYes: 'Yes, close it',
    closedNow: 'The address is closed.',
    toMyPage: 'Make or change the address on My page',
  },
});
