import type { MessageRequested } from '@hjerterom/notifications/contracts';
import { used } from '@hjerterom/people';

export const registerNeed = (): MessageRequested => used;
