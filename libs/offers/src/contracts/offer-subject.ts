import { definePort, type TimeRange } from '@hjerterom/kernel';
import type { Language, Tx } from '@hjerterom/platform';

/** What somebody is asked to do, as it may be shown before the yes: nothing that names the one who is helped. */
export interface SubjectView {
  /** «Handlehjelp» / "Shopping". */
  readonly title: string;
  /** Roughly where: a district, or a public place. */
  readonly where: string;
  /** What it is about, in a sentence or two; null when there is nothing to add. */
  readonly about: string | null;
  /** It goes on after the dates of the offer, and a yes is for those dates too. */
  readonly goesOn: boolean;
  /** Everything is over: the page has nothing more to say. */
  readonly over: boolean;
}

/** What the one who said yes needs to know, and nobody else. */
export interface SubjectDetails {
  readonly recipientName: string;
  readonly address: string | null;
  readonly phone: string | null;
  readonly notes: string | null;
}

/** One date of what was promised. */
export interface PromisedDate {
  readonly occurrenceId: string;
  readonly during: TimeRange;
  /** Nobody can give back what has begun. */
  readonly canGiveBack: boolean;
}

/** What became of taking the places of an offer; `gate-closed`: see `whyNot`. */
export type TakeAnswer = 'taken' | 'already-filled' | 'closed' | 'clash' | 'gate-closed';

/** Whose places, and for which offer. */
export interface PlaceRequest {
  readonly subjectId: string;
  readonly personId: string;
  readonly offerId: string;
}

/**
 * What an offer is about, as `offers` knows it. `needs` implements it (and later `activities`), so that a yes and the
 * place it takes are one transaction.
 */
export interface OfferSubject {
  /** Takes the row lock that serialises everything about the subject's places. Called before any offer row is locked. */
  lock(tx: Tx, subjectId: string): Promise<void>;
  /** @returns null when there is no such subject */
  describe(tx: Tx, about: Pick<PlaceRequest, 'subjectId' | 'offerId'>, language: Language): Promise<SubjectView | null>;
  /** What this volunteer lacks of all that is asked for, in words: a yes cannot be taken while it does. Empty else. */
  whyNot(tx: Tx, about: Pick<PlaceRequest, 'subjectId' | 'personId'>, language: Language): Promise<string[]>;
  /** Only called for the person who holds an accepted offer whose task is not over. */
  reveal(tx: Tx, subjectId: string): Promise<SubjectDetails>;
  /** The dates this offer's yes promised and that are not given back. */
  promised(tx: Tx, request: PlaceRequest): Promise<PromisedDate[]>;
  /** Takes the places at the offer's spans, or says why not and changes nothing. Called under the subject's lock. */
  take(tx: Tx, request: PlaceRequest & { readonly spans: readonly OfferedSpan[] }): Promise<TakeAnswer>;
  /** Gives back one date, or (null) all that have not begun. Called under the subject's lock. */
  giveBack(tx: Tx, request: PlaceRequest & { readonly occurrenceId: string | null }): Promise<void>;
  /**
   * An offer ended without a yes (declined, expired, or withdrawn on its own): the subject may have to be opened again.
   * Called under the subject's lock, when the offer's end can be read.
   */
  unanswered(tx: Tx, subjectId: string): Promise<void>;
}

/** A date that is offered: of a window, the time proposed to this volunteer. */
export interface OfferedSpan {
  readonly occurrenceId: string;
  readonly during: TimeRange;
}

/** Where subjects plug in, by their kind (`need`). */
export const offerSubjects = definePort<OfferSubject>('offer subjects');
