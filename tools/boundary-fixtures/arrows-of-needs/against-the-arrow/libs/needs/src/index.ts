import { thing } from '@hjerterom/hours';

export const used = thing;
