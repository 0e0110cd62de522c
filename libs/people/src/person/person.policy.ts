import { allow, Policy } from '@hjerterom/platform';

/** A person as the policy sees it. */
export interface PersonRow {
  id: string;
  centreId: string;
}

/** Those who run the centre see and keep everybody's card; everyone else sees their own. */
export const personPolicy = new Policy<PersonRow, 'read' | 'register' | 'update'>('people.person', {
  read: [
    allow(['coordinator', 'leader', 'staff', 'system']),
    allow(['volunteer', 'contact', 'resident'], { id: 'personId' }),
  ],
  register: [allow(['coordinator', 'leader', 'staff', 'system'])],
  update: [allow(['coordinator', 'leader', 'staff', 'system'])],
});
