import { matrix } from './table.js';

/**
 * Keys and codes are handed out by those at the desk, who see who has them. Whoever has one sees that they have; the
 * digits of a code are theirs until its last day. What is over is on no list of theirs.
 */
export const roomKeys = matrix`
                          coordinator  leader  staff   volunteer  contact  resident  anonymous

Query.roomKeys .likelyKeyHolders .keyHandouts
                          -            centre  centre  -          -        -         -
Query.myKeys              -            -       -       own        own      own       -
Mutation.saveRoomKey .handOutKey .takeBackKey
                          -            centre  centre  -          -        -         -

RoomKey.id .what .name .rooms .active
                          -            centre  centre  own        own      own       -
RoomKey.code              -            centre  centre  -          -        -         -
KeyHandout.id .key .person .association .handedAt .dueOn .late
                          -            centre  centre  own        own      own       -
KeyHandout.backAt .ended  -            centre  centre  -          -        -         -
KeyHandout.code           -            -       -       own        own      own       -
LikelyKeyHolder.personId .name .association .start .dueOn
                          -            centre  centre  -          -        -         -

KeyAlreadyOut.handout                answer
KeyDayOver.today                     answer
`;
