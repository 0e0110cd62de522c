import { Notifications1764000005000 } from './1764000005000-notifications.js';
import { MessageSubject1764100005000 } from './1764100005000-message-subject.js';
import { MessageHeld1764220003000 } from './1764220003000-held.js';
import { NotificationsSecondWall1764250005000 } from './1764250005000-second-wall.js';

export const migrations = [
  Notifications1764000005000,
  MessageSubject1764100005000,
  MessageHeld1764220003000,
  NotificationsSecondWall1764250005000,
];
