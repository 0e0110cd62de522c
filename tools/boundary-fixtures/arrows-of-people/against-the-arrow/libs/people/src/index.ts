import { thing } from '@hjerterom/access';

export const used = thing;
