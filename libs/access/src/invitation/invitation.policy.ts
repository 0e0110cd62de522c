import { allow, Policy, type PolicyRow } from '@hjerterom/platform';
import { type HeldRole, heldRoles } from '../role/held-role.js';

/** What somebody can be invited to be: a coordinator is made by another one, in person. */
export const invitedRoles = heldRoles.filter((role): role is InvitedRole => role !== 'coordinator');
export type InvitedRole = Exclude<HeldRole, 'coordinator'>;

/** Where an invitation goes is an address, and nobody's business but theirs who may invite. */
const sensitive = ['value'] as const;

/** Who invites into a centre: those who lead it. Staff do not, since an invitation makes somebody see other people's cards. */
export const invitationPolicy = new Policy<PolicyRow, 'read' | 'invite' | 'revoke', (typeof sensitive)[number]>(
  'access.invitation',
  {
    read: [allow(['coordinator', 'leader', 'system'], {}, sensitive)],
    invite: [allow(['coordinator', 'leader', 'system'])],
    revoke: [allow(['coordinator', 'leader', 'system'])],
  },
  sensitive,
);
