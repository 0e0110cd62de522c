/** What most verbs about a volunteer answer: read the volunteer afresh. */
export interface VolunteerOutcome {
  readonly kind: 'Volunteer';
  readonly personId: string;
}
