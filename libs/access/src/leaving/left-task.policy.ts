import { allow, Policy, type PolicyRow } from '@hjerterom/platform';

/** Everybody at the desk sees what those who left had to do, and finds somebody for it. */
const desk = allow(['coordinator', 'leader', 'staff']);
export const leftTaskPolicy = new Policy<PolicyRow, 'read' | 'settle'>('access.left-task', {
  read: [desk],
  settle: [desk],
});
