import { Rooms1765100000000 } from './1765100000000-rooms.js';
import { RoomPictures1765400000000 } from './1765400000000-room-pictures.js';
import { Tellings1765500001000 } from './1765500001000-tellings.js';
import { Waiting1765500002000 } from './1765500002000-waiting.js';
import { Find1765500003000 } from './1765500003000-find.js';
import { RoomsSecondWall1765600001000 } from './1765600001000-second-wall.js';
import { Keys1765700001000 } from './1765700001000-keys.js';
import { BookingFeeds1766100001000 } from './1766100001000-booking-feeds.js';
import { OfferedDates1767000001000 } from './1767000001000-offered-dates.js';

export const migrations = [
  Rooms1765100000000,
  RoomPictures1765400000000,
  Tellings1765500001000,
  Waiting1765500002000,
  Find1765500003000,
  RoomsSecondWall1765600001000,
  Keys1765700001000,
  BookingFeeds1766100001000,
  OfferedDates1767000001000,
];
