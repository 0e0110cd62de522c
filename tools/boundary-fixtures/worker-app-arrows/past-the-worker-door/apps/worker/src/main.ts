import { registerNeed } from '@hjerterom/needs';

export const used = registerNeed;
