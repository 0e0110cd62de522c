import { thing } from '@hjerterom/people';

export const used = thing;
