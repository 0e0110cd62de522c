import { thing } from '@hjerterom/notifications';

export const used = thing;
