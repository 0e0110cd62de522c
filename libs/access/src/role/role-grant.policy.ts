import { allow, Policy, type PolicyRow } from '@hjerterom/platform';

/** Until the issue on access gives centres their own say, roles are given by the first run and by sample data. */
export const roleGrantPolicy = new Policy<PolicyRow, 'read' | 'grant' | 'end'>('access.role-grant', {
  read: [allow(['system'])],
  grant: [allow(['system'])],
  end: [allow(['system'])],
});
