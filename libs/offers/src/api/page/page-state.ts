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
  | 'expired'
  | 'filled'
  | 'not-needed'
  | 'given-back'
  | 'over';

/** What is known beside the offer's row. */
export interface PageFacts {
  readonly now: Date;
  /** Everything the subject is about has ended, or it is not there any more. */
  readonly over: boolean;
  readonly knownDevice: boolean;
}

/** Which page an offer has. An offer that nobody answered in time has expired, also before the sweep comes by. */
export function pageState(
  { status, closedReason, expiresAt }: Pick<OfferEntity, 'status' | 'closedReason' | 'expiresAt'>,
  { now, over, knownDevice }: PageFacts,
): PageState {
  if (over || closedReason === 'done') return 'over';
  switch (status) {
    case 'sent':
    case 'seen':
      return expiresAt <= now ? 'expired' : 'asked';
    case 'accepted':
      return knownDevice ? 'accepted' : 'locked';
    case 'withdrawn':
      if (closedReason === 'filled' || closedReason === 'given-back') return closedReason;
      return 'not-needed';
    default:
      return status;
  }
}
