import { thing } from '@hjerterom/offers';

export const used = thing;
