import { defineWords } from '../language/words.js';

/** Why a date cannot be had, and what to do with it. */
export const clashWords = defineWords('clash', {
  nb: {
    TAKEN: 'Noen andre har rommet da.',
    takenBy: '{{names}} har rommet da.',
    HELD: 'Noen andre er i ferd med å booke dette. Det kan bli ledig igjen om noen minutter.',
    BLOCKED: 'Rommet er stengt da.',
    TWICE: 'Du har bedt om dette to ganger.',
    NOT_LENT_OUT: 'Rommet lånes ikke ut.',
    IN_PAST: 'Tiden er forbi.',
    CLOSED: 'Rommet er ikke åpent da.',
    TOO_FAR: 'Så langt fram kan du ikke booke dette rommet.',
    TOO_LONG: 'Så lenge om gangen kan du ikke ha dette rommet.',
    choose: 'Hva vil du gjøre med {{when}}?',
    otherRoom: '{{room}} er ledig da',
    otherTime: 'Samme rom {{when}}',
    leaveOut: 'Dropp denne datoen',
    nothingElse: 'Det er ikke noe annet ledig i nærheten.',
  },
  en: {
    TAKEN: 'Somebody else has the room then.',
    takenBy: '{{names}} has the room then.',
    HELD: 'Somebody else is just booking this. It may be free again in a few minutes.',
    BLOCKED: 'The room is closed for work then.',
    TWICE: 'You have asked for this twice.',
    NOT_LENT_OUT: 'The room is not lent out.',
    IN_PAST: 'The time has passed.',
    CLOSED: 'The room is not open then.',
    TOO_FAR: 'You cannot book this room so far ahead.',
    TOO_LONG: 'You cannot have this room for so long at a time.',
    choose: 'What would you like to do with {{when}}?',
    otherRoom: '{{room}} is free then',
    otherTime: 'The same room {{when}}',
    leaveOut: 'Leave this date out',
    nothingElse: 'Nothing else is free nearby.',
  },
});
