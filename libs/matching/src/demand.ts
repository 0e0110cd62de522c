/** A half-open stretch of time, `[start, end)`. */
export type Span = { start: Date; end: Date };

/** What is asked for, of one person: a need, or some of its occurrences. */
export type Demand = {
  /** The kind of need, for example `leksehjelp`; compared with the candidates' skills letter by letter. */
  kind: string;
  /** BCP 47 tags, the best one first. At least one must be spoken; empty asks for none. */
  languages: readonly string[];
  /** Where; null or absent when it is not known or is nowhere (a phone friend). */
  district?: string | null;
  /** The spans asked for, at least one. For a window: the span proposed. */
  spans: readonly Span[];
  /** Only says *why* a certificate is needed. Whether it is needed, the kind's rule has decided. */
  involvesMinors: boolean;
  certificateRequired: boolean;
  confidentialityRequired: boolean;
  /** Who gets the help. */
  recipientId: string;
  /** The instant of asking, from the caller's clock. */
  now: Date;
};

export type VolunteerStatus = 'applied' | 'talk-booked' | 'approved' | 'declined' | 'active' | 'paused' | 'left';

/** What is known of one volunteer in the light of one demand. Ids and facts: no name, no contact data. */
export type CandidateFacts = {
  personId: string;
  status: VolunteerStatus;
  /** The kinds of need this person has offered to meet. */
  skills: readonly string[];
  /** BCP 47 tags, in any order. */
  languages: readonly string[];
  district: string | null;
  /** Local date on which a police certificate was shown that still counts for this kind; its age is not judged here. */
  certificateShownOn: string | null;
  /** Local date to which one counted that counts no more. */
  certificateExpiredOn: string | null;
  /** Local date on which a statement was signed that still counts. */
  confidentialitySignedOn: string | null;
  /** Local date to which one counted that counts no more. */
  confidentialityExpiredOn: string | null;
  /** Every span asked for lies within the hours this person has offered. */
  fits: boolean;
  /** Another commitment is in the way of some span. */
  clash: boolean;
  /** Minutes already promised in the demand's week (the fullest, where it has several). */
  minutesThisWeek: number;
  /** The most minutes a week this person wants; null is no limit. */
  capacityMinutesPerWeek: number | null;
  /** Minutes the demand would add to that same week. */
  demandMinutesThisWeek: number;
  /** Tasks done for this recipient before. */
  earlierWithRecipient: number;
  /** When this person was last asked about anything; null is never. */
  lastAskedAt: Date | null;
  /** Tasks done for anyone in the 90 days before `now`. */
  tasksLast90Days: number;
  /** Has said no to this demand. */
  declinedThis: boolean;
  /** Has been asked about this demand, and the answer is not in. */
  alreadyAsked: boolean;
  /** They do not want to be disturbed before it is too late: the local time until which, `HH:MM`; null else. */
  quietUntil: string | null;
  /** Somebody decided that these two are not to be paired. Why is never passed in here. */
  blockedPair: boolean;
  /** What their agreement to be asked lacks; null when it is whole, or was never needed. */
  consentLacks: 'guardian' | 'withdrawn' | null;
  /** Is the one who gets the help, also where it is known under another id than `recipientId`. */
  isRecipient: boolean;
};
