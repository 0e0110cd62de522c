import { Permission } from '@hjerterom/people/api';
import { registerNeed } from '../need/register-need.js';

export const needsApi = [registerNeed, Permission];
