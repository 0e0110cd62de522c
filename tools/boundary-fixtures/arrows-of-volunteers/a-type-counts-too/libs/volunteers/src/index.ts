import type { Thing } from '@hjerterom/needs';

export type Used = Thing;
