import { thing } from '@hjerterom/volunteers';

export const used = thing;
