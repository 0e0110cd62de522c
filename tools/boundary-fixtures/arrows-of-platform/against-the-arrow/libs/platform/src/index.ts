import { thing } from '@hjerterom/centres';

export const used = thing;
