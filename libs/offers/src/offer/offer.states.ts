/** Where an offer stands. The first three are live: an answer is awaited, or a yes stands. */
export const offerStatuses = ['sent', 'seen', 'accepted', 'declined', 'expired', 'withdrawn'] as const;
export type OfferStatus = (typeof offerStatuses)[number];

/** What can happen to an offer. `cancel` ends what it is about, also under one who has said yes. */
export const offerSteps = ['see', 'accept', 'decline', 'expire', 'withdraw', 'cancel', 'giveBack'] as const;
export type OfferStep = (typeof offerSteps)[number];

/**
 * Why an offer is closed: the places were filled, it is not needed any more, it was taken back, or it is over. A no that
 * says «ask me again» is `not-this-time`; a plain no has no reason. `gate-closed`: they said yes, but what the task asks
 * for counted no more by then.
 */
export const closedReasons = [
  'filled',
  'cancelled',
  'withdrawn',
  'given-back',
  'done',
  'not-this-time',
  'gate-closed',
] as const;
export type ClosedReason = (typeof closedReasons)[number];

/** Who the answer came by: the signed link, a phone call to the centre, or the volunteer signed in. */
export const answerWays = ['link', 'phone', 'app'] as const;
export type AnswerWay = (typeof answerWays)[number];

/** Looking never changes anything but `sent`; a repeated answer is the same answer; a no stays a no. */
const transitions: Record<OfferStatus, Partial<Record<OfferStep, OfferStatus>>> = {
  sent: {
    see: 'seen',
    accept: 'accepted',
    decline: 'declined',
    expire: 'expired',
    withdraw: 'withdrawn',
    cancel: 'withdrawn',
  },
  seen: {
    see: 'seen',
    accept: 'accepted',
    decline: 'declined',
    expire: 'expired',
    withdraw: 'withdrawn',
    cancel: 'withdrawn',
  },
  accepted: { see: 'accepted', accept: 'accepted', giveBack: 'withdrawn', cancel: 'withdrawn' },
  declined: { see: 'declined', decline: 'declined' },
  expired: { see: 'expired', expire: 'expired' },
  withdrawn: { see: 'withdrawn', withdraw: 'withdrawn', cancel: 'withdrawn', giveBack: 'withdrawn' },
};

/** Where the step leads from here, or null where it cannot be taken. */
export function nextStatus(from: OfferStatus, step: OfferStep): OfferStatus | null {
  return transitions[from][step] ?? null;
}

/** The statuses in which this step changes something: for a statement over many offers. */
export function statusesMovedBy(step: OfferStep): OfferStatus[] {
  return offerStatuses.filter((from) => (nextStatus(from, step) ?? from) !== from);
}
