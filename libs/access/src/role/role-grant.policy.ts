import { allow, Policy, type PolicyRow } from '@hjerterom/platform';

const leads = allow(['coordinator', 'leader', 'system']);
const coordinates = allow(['coordinator', 'system']);

/**
 * Who sees, gives and ends roles in a centre: those who lead it. Nobody at the desk beside them: a role makes somebody
 * see other people's cards. A coordinator is made, and let go, by another one.
 */
export const roleGrantPolicy = new Policy<PolicyRow, 'read' | 'grant' | 'end' | 'grantCoordinator' | 'endCoordinator'>(
  'access.role-grant',
  {
    read: [leads],
    grant: [leads],
    end: [leads],
    grantCoordinator: [coordinates],
    endCoordinator: [coordinates],
  },
);
