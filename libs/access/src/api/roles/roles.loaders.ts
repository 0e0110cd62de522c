import { defineLoader } from '@hjerterom/platform/api';
import { invitationsByIds } from '../../invitation/list-invitations.js';
import { rolesHeldBy } from '../../role/list-role-holders.js';

export const invitationById = defineLoader('access.invitation', invitationsByIds, (row) => row.id);

/** A role that a person holds, by `<personId>:<role>`. */
export const heldRole = defineLoader(
  'access.held-role',
  (tx, keys) => rolesHeldBy(tx, [...new Set(keys.map((key) => key.split(':')[0] ?? ''))]),
  ({ personId, role }) => `${personId}:${role}`,
);
