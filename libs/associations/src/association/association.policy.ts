import { allow, Policy } from '@hjerterom/platform';

/**
 * An association as the policy sees one. `personId` is the actor's own where the actor speaks for it (a contact person of
 * today, or whoever registered it), else null: see `association-row.ts`.
 */
export interface AssociationPolicyRow {
  centreId: string;
  personId: string | null;
}

const own = { personId: 'personId' } as const;

/**
 * Who may see and change associations. The card is public; what was agreed is also for those who speak for the
 * association; what was said on the phone is for those who look after it at the centre.
 */
export const associationPolicy = new Policy<
  AssociationPolicyRow,
  'list' | 'register' | 'registerApproved' | 'decide' | 'change' | 'readAgreement' | 'agree' | 'keepLog'
>('associations.association', {
  list: [allow(['coordinator', 'leader', 'staff', 'volunteer', 'contact', 'resident', 'system'])],
  register: [allow(['leader', 'staff', 'system']), allow(['contact', 'resident', 'volunteer'], own)],
  registerApproved: [allow(['leader', 'staff', 'system'])],
  decide: [allow(['leader'])],
  change: [allow(['leader', 'staff', 'system']), allow(['contact'], own)],
  readAgreement: [allow(['coordinator', 'leader', 'staff', 'system']), allow(['contact'], own)],
  agree: [allow(['leader', 'staff'])],
  keepLog: [allow(['leader', 'staff'])],
});
