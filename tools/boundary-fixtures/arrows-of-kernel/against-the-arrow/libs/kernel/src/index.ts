import { thing } from '@hjerterom/platform';

export const used = thing;
