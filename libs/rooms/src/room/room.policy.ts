import { allow, Policy } from '@hjerterom/platform';

/** Everybody who is somebody at the centre sees its rooms; the leader says what they are. */
export const roomPolicy = new Policy('rooms.room', {
  read: [allow(['coordinator', 'leader', 'staff', 'volunteer', 'contact', 'resident', 'system'])],
  configure: [allow(['leader', 'system'])],
});
