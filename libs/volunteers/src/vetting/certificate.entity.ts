import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LegalBasis } from '../contracts/index.js';

/** That a police certificate was shown, when, to whom and why. The certificate itself is never stored. */
@Entity('volunteers_certificate')
export class CertificateEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  /** Local date. */
  @Column({ type: 'date' })
  shownOn!: string;

  /** The person at the centre who saw it; null when it came in with imported data. */
  @Column({ type: 'uuid', nullable: true })
  seenBy!: string | null;

  @Column({ type: 'text' })
  legalBasis!: LegalBasis;

  /** Local date: the last day on which the centre counts it; null is for ever. */
  @Column({ type: 'date', nullable: true })
  validUntil!: string | null;
}
