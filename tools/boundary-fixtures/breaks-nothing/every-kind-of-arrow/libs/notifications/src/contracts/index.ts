import type { used } from '@hjerterom/platform';

export type MessageRequested = typeof used;
