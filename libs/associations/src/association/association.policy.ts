import { allow, Policy } from '@hjerterom/platform';

/**
 * An association as the policy sees one. `personId` is the actor's own where the actor speaks for it (a contact person of
 * today who is more than a delegate), else null: see `association-row.ts`.
 */
export interface AssociationPolicyRow {
  centreId: string;
  personId: string | null;
}

const own = { personId: 'personId' } as const;

/**
 * Who may see and change associations. The card of one that is approved is public; who speaks for it and what was agreed
 * is also for those who speak for it; what was said on the phone is for those who look after it at the centre.
 */
export const associationPolicy = new Policy<
  AssociationPolicyRow,
  | 'list'
  | 'listAny'
  | 'listOwn'
  | 'register'
  | 'registerApproved'
  | 'decide'
  | 'change'
  | 'confirm'
  | 'appoint'
  | 'readContacts'
  | 'readAgreement'
  | 'listAgreements'
  | 'agree'
  | 'keepLog'
>('associations.association', {
  list: [allow(['coordinator', 'leader', 'staff', 'volunteer', 'contact', 'resident', 'system'])],
  // Also those that are not approved, or not any more.
  listAny: [allow(['coordinator', 'leader', 'staff', 'system'])],
  listOwn: [allow(['contact', 'resident', 'volunteer'])],
  register: [allow(['leader', 'staff', 'system']), allow(['contact', 'resident', 'volunteer'], own)],
  registerApproved: [allow(['leader', 'staff', 'system'])],
  decide: [allow(['leader'])],
  change: [allow(['leader', 'staff', 'system']), allow(['contact'], own)],
  // Also by the link in the message that asks.
  confirm: [allow(['leader', 'staff', 'system']), allow(['contact', 'link'], own)],
  // By their id, which only those who see everybody's card know.
  appoint: [allow(['leader', 'staff', 'system'])],
  readContacts: [allow(['coordinator', 'leader', 'staff', 'system']), allow(['contact'], own)],
  readAgreement: [allow(['coordinator', 'leader', 'staff', 'system']), allow(['contact'], own)],
  listAgreements: [allow(['coordinator', 'leader', 'staff', 'system'])],
  agree: [allow(['leader', 'staff'])],
  keepLog: [allow(['leader', 'staff'])],
});
