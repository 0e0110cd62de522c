import { allow, Policy } from '@hjerterom/platform';

/** A person as the policy sees it. */
export interface PersonRow {
  id: string;
  centreId: string;
}

/** What a card does not tell just because the name may be read: where somebody is found, how old, and what is borne in mind. */
const sensitive = ['address', 'birthYear', 'contactPoints', 'note'] as const;

/**
 * Those who run the centre see and keep everybody's card; everyone else sees their own, with all that is on it: what
 * the centre bears in mind about somebody is theirs to read.
 */
export const personPolicy = new Policy<PersonRow, 'read' | 'register' | 'update' | 'wish', (typeof sensitive)[number]>(
  'people.person',
  {
    read: [
      allow(['coordinator', 'leader', 'staff', 'system'], {}, sensitive),
      allow(['volunteer', 'contact', 'resident'], { id: 'personId' }, sensitive),
    ],
    register: [allow(['coordinator', 'leader', 'staff', 'system'])],
    update: [allow(['coordinator', 'leader', 'staff', 'system'])],
    /** By which way they are told and asked, and in which languages. */
    wish: [
      allow(['coordinator', 'leader', 'staff', 'system']),
      allow(['volunteer', 'contact', 'resident'], { id: 'personId' }),
    ],
  },
  sensitive,
);
