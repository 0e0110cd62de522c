import { allow, Policy } from '@hjerterom/platform';

/** How long what is kept: those who answer for it see it; the leader decides. */
export const retentionPolicy = new Policy('records.retention', {
  read: [allow(['coordinator', 'leader'])],
  change: [allow(['leader'])],
  run: [allow(['system'])],
});
