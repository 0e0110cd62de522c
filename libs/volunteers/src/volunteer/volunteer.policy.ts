import { allow, Policy } from '@hjerterom/platform';

/** A volunteer as the policy sees one. */
export interface VolunteerPolicyRow {
  centreId: string;
  personId: string;
}

const own = { personId: 'personId' } as const;
/** What the centre bears in mind about a volunteer, and why a volunteer is away: it can tell of health or family. */
const sensitive = ['exceptionNote', 'note'] as const;

/** Who may see and change volunteers. Those who run the centre; and volunteers, what is their own to say. */
export const volunteerPolicy = new Policy<
  VolunteerPolicyRow,
  'list' | 'read' | 'keepNote' | 'register' | 'changeStatus' | 'pause' | 'offerHelp',
  (typeof sensitive)[number]
>(
  'volunteers.volunteer',
  {
    list: [allow(['coordinator', 'leader', 'staff', 'system'])],
    read: [
      allow(['coordinator', 'system']),
      allow(['leader', 'staff'], {}, sensitive),
      allow(['volunteer'], own, ['exceptionNote']),
      // Somebody who has applied sees where it stands: signed in, or behind the link in a message.
      allow(['resident', 'link'], own),
    ],
    keepNote: [allow(['leader', 'staff'])],
    register: [allow(['leader', 'staff', 'system'])],
    changeStatus: [allow(['leader', 'staff', 'system'])],
    pause: [allow(['leader', 'staff', 'system']), allow(['volunteer'], own)],
    offerHelp: [allow(['leader', 'staff', 'system']), allow(['volunteer'], own)],
  },
  sensitive,
);
