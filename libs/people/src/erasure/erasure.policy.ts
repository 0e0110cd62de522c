import { allow, Policy } from '@hjerterom/platform';

/** A wish to be erased, as the policy sees it. */
export interface ErasureRow {
  centreId: string;
  personId: string;
}

const own = allow<ErasureRow>(['volunteer', 'contact', 'resident'], { personId: 'personId' });

/** Everybody may ask for their own; the leader asks for whoever calls, and decides. Staff write the wish down. */
export const erasurePolicy = new Policy<ErasureRow, 'read' | 'ask' | 'decide'>('people.erasure', {
  read: [allow(['coordinator', 'leader', 'staff', 'system']), own],
  ask: [allow(['coordinator', 'leader', 'staff', 'system']), own],
  decide: [allow(['leader', 'system'])],
});
