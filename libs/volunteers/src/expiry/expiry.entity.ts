import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LegalBasis } from '../contracts/index.js';

/** What somebody has shown or signed that counts for a time only. */
export type Expiring = LegalBasis | 'confidentiality';

/** That something will count no more, and when to say so: a row with a due time. */
@Entity('volunteers_expiry')
export class ExpiryEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'text' })
  what!: Expiring;

  /** Local date: the last day on which it counts. */
  @Column({ type: 'date' })
  validUntil!: string;

  @Column({ type: 'timestamptz' })
  warnAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  warnedAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  leaseUntil!: Date | null;

  @Column({ type: 'integer', default: 0 })
  attempts!: number;
}
