import { defineLoader } from '@hjerterom/platform/api';
import { buildingsById, roomsById } from '../../room/room-cards.js';

/** A room that the asker may see, lent out or not. */
export const roomById = defineLoader('rooms.room', roomsById, ({ id }) => id);

/** A building that the asker may see. */
export const buildingById = defineLoader('rooms.building', buildingsById, ({ id }) => id);
