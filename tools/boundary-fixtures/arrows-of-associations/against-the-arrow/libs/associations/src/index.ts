import { thing } from '@hjerterom/rooms';

export const used = thing;
