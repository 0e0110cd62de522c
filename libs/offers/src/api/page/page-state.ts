import type { OfferEntity } from '../../offer/offer.entity.js';

/**
 * What the page says: `asked` asks; `accepted` shows who is helped, `locked` is the same on a device that has not said
 * yes; `over` thanks, and has nothing more to show.
 */
export type PageState =
  | 'asked'
  | 'accepted'
  | 'locked'
  | 'declined'
  | 'not-this-time'
  | 'expired'
  | 'filled'
  | 'not-needed'
  | 'given-back'
  | 'gate-closed'
  | 'over';

/** What is known beside the offer's row. */
export interface PageFacts {
  readonly now: Date;
  /** All dates of this offer have ended, or what it was about is not there any more. */
  readonly ended: boolean;
  /** Nothing more will come of the subject; its dates may still be to come, as when it was called off. */
  readonly subjectOver: boolean;
  readonly knownDevice: boolean;
}

/** Which page an offer has. An offer that nobody answered in time has expired, also before the sweep comes by. */
export function pageState(
  { status, closedReason, expiresAt }: Pick<OfferEntity, 'status' | 'closedReason' | 'expiresAt'>,
  { now, ended, subjectOver, knownDevice }: PageFacts,
): PageState {
  if (ended || closedReason === 'done') return 'over';
  if (status === 'withdrawn') {
    const told = ['filled', 'given-back', 'gate-closed'] as const;
    return told.find((reason) => reason === closedReason) ?? 'not-needed';
  }
  if (subjectOver) return 'over';
  if (status === 'accepted') return knownDevice ? 'accepted' : 'locked';
  if (status === 'declined') return closedReason === 'not-this-time' ? closedReason : status;
  if (status === 'expired') return status;
  return expiresAt <= now ? 'expired' : 'asked';
}
