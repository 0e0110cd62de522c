import type { Reason } from '@hjerterom/matching';
import type { OfferedSpan } from '../contracts/index.js';
import type { AnswerWay, ClosedReason, OfferStatus } from './offer.states.js';
import { offeredSpans, type StoredSpan } from './offered-spans.js';

/** An offer as lists and loaders read it: a plain row. */
export interface OfferRow {
  readonly kind: 'Offer';
  readonly id: string;
  readonly centreId: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly personId: string;
  readonly status: OfferStatus;
  readonly spans: OfferedSpan[];
  readonly reasons: Reason[];
  readonly sentAt: Date;
  readonly seenAt: Date | null;
  readonly answeredAt: Date | null;
  readonly answeredHow: AnswerWay | null;
  readonly expiresAt: Date;
  readonly closedReason: ClosedReason | null;
}

/** The same as the database gives it. */
export type StoredOfferRow = Omit<OfferRow, 'kind' | 'spans'> & { readonly spans: StoredSpan[] };

const columns = {
  id: 'id',
  centreId: 'centre_id',
  subjectKind: 'subject_kind',
  subjectId: 'subject_id',
  personId: 'person_id',
  status: 'status',
  spans: 'spans',
  reasons: 'reasons',
  sentAt: 'sent_at',
  seenAt: 'seen_at',
  answeredAt: 'answered_at',
  answeredHow: 'answered_how',
  expiresAt: 'expires_at',
  closedReason: 'closed_reason',
} satisfies Record<keyof StoredOfferRow, string>;

/** The select list of an OfferRow over this alias. */
export function offerColumns(alias: string): string {
  return Object.entries(columns)
    .map(([property, column]) => `${alias}.${column} AS "${property}"`)
    .join(', ');
}

/** The row as it is passed on. */
export function toOfferRow(stored: StoredOfferRow): OfferRow {
  return { ...stored, kind: 'Offer', spans: offeredSpans(stored.spans) };
}
