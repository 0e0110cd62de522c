import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * Why a police certificate may be asked for: responsibility towards minors, or towards people with a developmental
 * disability. There is no third basis (domain.md, «Rules of law and habit»).
 */
export const legalBases = ['minors', 'developmental-disability'] as const;
export type LegalBasis = (typeof legalBases)[number];

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
}
