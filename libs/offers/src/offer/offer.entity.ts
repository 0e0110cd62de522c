import type { Reason } from '@hjerterom/matching';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OfferedSpan } from '../contracts/index.js';
import type { AnswerWay, ClosedReason, OfferStatus } from './offer.states.js';
import { asOfferedSpans } from './offered-spans.js';

/** A question put to one volunteer about one subject, and what became of it. */
@Entity('offers_offer')
export class OfferEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  /** The key of the OfferSubject: `need`. */
  @Column({ type: 'text' })
  subjectKind!: string;

  @Column({ type: 'uuid' })
  subjectId!: string;

  /** The volunteer. */
  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'text' })
  status!: OfferStatus;

  /** The dates offered, in the order of time. */
  @Column({ type: 'jsonb', transformer: asOfferedSpans })
  spans!: OfferedSpan[];

  /** Why this volunteer, as the ranking said it. */
  @Column({ type: 'jsonb' })
  reasons!: Reason[];

  @Column({ type: 'timestamptz' })
  sentAt!: Date;

  /** When the question leaves: `sentAt`, moved past the centre's quiet hours. Before it nobody has been asked. */
  @Column({ type: 'timestamptz' })
  askedAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  seenAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  answeredAt!: Date | null;

  /** The volunteer, or whoever at the centre took the answer by phone. */
  @Column({ type: 'uuid', nullable: true })
  answeredBy!: string | null;

  @Column({ type: 'text', nullable: true })
  answeredHow!: AnswerWay | null;

  /** A hash of the mark in the form that said yes: the same form sent twice comes from the same device. */
  @Column({ type: 'text', nullable: true })
  answeredForm!: string | null;

  @Column({ type: 'timestamptz' })
  expiresAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  closedAt!: Date | null;

  @Column({ type: 'text', nullable: true })
  closedReason!: ClosedReason | null;

  @Column({ type: 'timestamptz', nullable: true })
  leaseUntil!: Date | null;

  @Column({ type: 'integer', default: 0 })
  attempts!: number;
}
