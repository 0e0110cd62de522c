import { allow, Policy } from '@hjerterom/platform';

/** An entry as the policy sees one. */
export interface EntryPolicyRow {
  id: string;
  centreId: string;
  personId: string;
}

const own = { personId: 'personId' } as const;
const thisOne = { id: 'subjectId', personId: 'personId' } as const;

/**
 * Who may see hours and say how many they were. The volunteer says it once, signed in or by the link; what is confirmed
 * is then changed by the centre only.
 */
export const entryPolicy = new Policy<EntryPolicyRow, 'read' | 'answer' | 'amend'>('hours.entry', {
  read: [allow(['coordinator', 'leader', 'staff', 'system']), allow(['volunteer'], own), allow(['link'], thisOne)],
  answer: [allow(['leader', 'staff']), allow(['volunteer'], own), allow(['link'], thisOne)],
  amend: [allow(['leader', 'staff'])],
});
