import { Rooms1765100000000 } from './1765100000000-rooms.js';
import { RoomPictures1765400000000 } from './1765400000000-room-pictures.js';

export const migrations = [Rooms1765100000000, RoomPictures1765400000000];
