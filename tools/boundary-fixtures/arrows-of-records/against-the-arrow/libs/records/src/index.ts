import { thing } from '@hjerterom/needs';

export const used = thing;
