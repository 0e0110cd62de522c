/** What the verbs about an entry answer: read the entry afresh. */
export interface EntryOutcome {
  readonly kind: 'HoursEntry';
  readonly entryId: string;
}

/** The volunteer has said it before; from then on the centre changes it. */
export interface AlreadyConfirmedOutcome {
  readonly kind: 'HoursAlreadyConfirmed';
  readonly entryId: string;
  readonly minutes: number;
}
