import { Notifications1764000005000 } from './1764000005000-notifications.js';

export const migrations = [Notifications1764000005000];
